import type { AppLoadContext } from '@remix-run/node'
import { isFileRefusal } from '@traject/files/file-refusal'
import { type MultipartFile, readMultipart } from '@traject/files/multipart'

const MEBIBYTE = 1024 * 1024
const LIMITS = {
  fields: 200,
  fieldBytes: MEBIBYTE,
  files: 10,
  fileBytes: 200 * MEBIBYTE,
  bodyBytes: 210 * MEBIBYTE,
}

/** What a refused file is said to be, beside its field. */
const REFUSALS = {
  'too-large': 'file-large',
  'wrong-type': 'file-type',
  empty: 'file-empty',
  'cut-off': 'file-cut-off',
  'name-missing': 'file-missing',
} as const

/**
 * The fields of a form. Its files are streamed to the store while they arrive: a file that was taken
 * stands in `<field>Id` and `<field>Name`, one that was refused in `<field>Refusal`.
 */
export async function readForm(request: Request, context: AppLoadContext): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return request.formData()
  const { fields, files } = await readMultipart(request, (file) => receive(file, context), LIMITS)
  for (const file of files) {
    if ('refusal' in file) fields.set(`${file.field}Refusal`, REFUSALS[file.refusal.code])
    else {
      fields.set(`${file.field}Id`, file.value.id)
      fields.set(`${file.field}Name`, file.value.name)
    }
  }
  return fields
}

async function receive({ stream, declaredName, signal }: MultipartFile, context: AppLoadContext) {
  try {
    const { call } = await context.api()
    return await call.storedFile.receive({ stream, declaredName, signal })
  } catch (error) {
    const { cause } = error as { cause?: unknown }
    throw isFileRefusal(cause) ? cause : error
  }
}
