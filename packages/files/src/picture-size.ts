import { imageDimensionsFromData } from 'image-dimensions'
import type { ByteSource } from './byte-source.ts'

/** In pixels. */
export interface PictureSize {
  width: number
  height: number
}

/** As much as a small header takes, and a camera's, with its preview and its maps of depth. */
const LOOKS = [64 * 1024, 8 * 1024 * 1024]

/** A decoder takes four bytes a pixel: 60 million are what good cameras make, and 240 MB. */
export const MOST_PIXELS = 60_000_000
const LONGEST_SIDE = 20_000

/**
 * How large a picture says it is, from its header alone: nothing is decoded, so that a small file that
 * unfolds to gigabytes costs nothing here. Nothing where the header is none, or cut off.
 */
export async function pictureSize(bytes: ByteSource): Promise<PictureSize | undefined> {
  for (const look of LOOKS) {
    const found = imageDimensionsFromData(await bytes.read(0, Math.min(look, bytes.size)))
    if (found) {
      const { width, height } = found
      return width > 0 && height > 0 ? { width, height } : undefined
    }
    if (bytes.size <= look) return undefined
  }
  return undefined
}

/** Whether it may be decoded at all: by a reader's browser, or for a preview. */
export function isDecodable({ width, height }: PictureSize): boolean {
  return width * height <= MOST_PIXELS && Math.max(width, height) < LONGEST_SIDE
}

/** HEIC and TIFF are pictures that most browsers do not show. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'])

/** Whether a page may show a picture as it came: of a type that browsers show, its size known and sane. */
export function mayBeShown(mediaType: string, size: Partial<Nullable<PictureSize>>): boolean {
  const { width, height } = size
  return SHOWN.has(mediaType) && !!width && !!height && isDecodable({ width, height })
}

type Nullable<T> = { [K in keyof T]: T[K] | null }
