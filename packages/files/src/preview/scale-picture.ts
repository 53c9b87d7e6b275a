import sharp from 'sharp'
import { isDecodable, MOST_PIXELS } from '../picture-size.ts'
import { RenderRefusal } from './render-refusal.ts'
import { QUALITY, type Rendered } from './rendered.ts'

const SHOWN_SIDE = 1600

// Of the many loaders only those of the types that are taken: no SVG, no PDF, no text.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadTiffBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
})

/**
 * A picture scaled to what a page shows: upright, on white, its first image where it has several, and
 * without what a camera wrote beside it. Its header is asked first, so that one which unfolds to
 * gigabytes is not decoded.
 * @throws RenderRefusal `too-many-pixels`, `unreadable`
 */
export async function scalePicture(bytes: Buffer): Promise<Rendered> {
  // The header alone: the limit of the decoder would only say that there was something wrong.
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (!isDecodable({ width, height })) throw new RenderRefusal('too-many-pixels')
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: SHOWN_SIDE, height: SHOWN_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
  return { picture: data, width: info.width, height: info.height, pages: null }
}
