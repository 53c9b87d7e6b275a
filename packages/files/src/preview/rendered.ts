/** What is shown of a file before it is opened. */
export interface Rendered {
  picture: Buffer
  /** In pixels. */
  width: number
  height: number
  /** Of a PDF. */
  pages: number | null
}

export const RENDERED_TYPE = 'image/webp'
/** How well the picture is kept: a page must stay readable, and light. */
export const QUALITY = 80
