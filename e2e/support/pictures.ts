import { demoPicture } from '../../prisma/seed/demo-picture.ts'

/** A drawn picture of 480 × 300 pixels, as a browser sends it. */
export const drawn = (name: string, number = 0) => ({
  name,
  mimeType: 'image/png',
  buffer: demoPicture(number),
})

/** A small file that says it unfolds to 20,000 × 20,000 pixels. */
export function hugePicture(name: string) {
  const buffer = Buffer.from(demoPicture(1))
  buffer.writeUInt32BE(20_000, 16)
  buffer.writeUInt32BE(20_000, 20)
  return { name, mimeType: 'image/png', buffer }
}

/** A text that calls itself a picture. */
export const lyingPicture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from('Dit is geen foto, maar een brief.'),
})
