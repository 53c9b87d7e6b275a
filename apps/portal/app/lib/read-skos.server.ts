import type { Readable } from 'node:stream'
import { LARGEST_IMPORT } from '@traject/domain/concept/inputs'
import { readMultipart } from '@traject/files/multipart'

const MEBIBYTE = 1024 * 1024
const LIMITS = {
  fields: 8,
  // The file comes back with its preview, as a field.
  fieldBytes: 2 * MEBIBYTE,
  files: 1,
  fileBytes: LARGEST_IMPORT,
  bodyBytes: 40 * MEBIBYTE,
}

/**
 * The form of an import: the text of its file stands in `source`, and where it is too large, that in
 * `sourceRefusal`. It is kept nowhere: what is confirmed comes back with the form.
 */
export async function readSkosForm(request: Request): Promise<FormData> {
  const { fields, files } = await readMultipart(request, ({ stream }) => textOf(stream), LIMITS, {
    keepsWhatCame: true,
  })
  for (const file of files) {
    if ('value' in file) fields.set('source', file.value)
    else if (file.refusal.code === 'too-large') fields.set('sourceRefusal', 'skos-large')
    else if (file.refusal.code !== 'name-missing') fields.set('sourceRefusal', 'file-cut-off')
  }
  return fields
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const isWide = /^(fffe|feff)/.exec(bytes.subarray(0, 2).toString('hex'))?.[1]
  const encoding = isWide === 'fffe' ? 'utf-16le' : isWide === 'feff' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
