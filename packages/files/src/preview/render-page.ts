import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { RenderRefusal } from './render-refusal.ts'
import { QUALITY, type Rendered } from './rendered.ts'

/** Sharp on a dense screen, and no larger whatever the page claims to be. */
const WIDEST = 1200
const HIGHEST = 1700

/**
 * The first page of a PDF as a picture. However many follow, they are not read.
 * @throws RenderRefusal `locked`, `unreadable`
 */
export async function renderPage(bytes: Buffer): Promise<Rendered> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes).catch((cause: Error) => {
    const isLocked = /password|security/i.test(cause.message)
    throw new RenderRefusal(isLocked ? 'locked' : 'unreadable', { cause })
  })
  const pages = document.getPageCount()
  if (pages < 1) throw new RenderRefusal('unreadable')
  const page = document.getPage(0)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  if (!(originalWidth > 0 && originalHeight > 0)) throw new RenderRefusal('unreadable')
  const scale = Math.min(WIDEST / originalWidth, HIGHEST / originalHeight)
  const width = Math.max(1, Math.round(originalWidth * scale))
  const height = Math.max(1, Math.round(originalHeight * scale))
  const { data } = await page.render({ width, height, scale: 1 })
  const raw = { width, height, channels: 4 } as const
  const picture = await sharp(data, { raw }).webp({ quality: QUALITY }).toBuffer()
  return { picture, width, height, pages }
}
