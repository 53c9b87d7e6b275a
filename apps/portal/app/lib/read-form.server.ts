import type { AppLoadContext } from '@remix-run/node'
import type { Caller } from '@traject/api/app-router'
import { isFileRefusal } from '@traject/files/file-refusal'
import { type MultipartFile, readMultipart } from '@traject/files/multipart'
import { readableName } from '@traject/files/safe-name'
import type { ImportNoun } from '../features/import/preview-address.ts'

const MEBIBYTE = 1024 * 1024
const LIMITS = {
  fields: 200,
  fieldBytes: MEBIBYTE,
  // More than any form takes: the form says so beside its field.
  files: 60,
  fileBytes: 200 * MEBIBYTE,
  // As many whole files as a form takes, and a film too large is read past: the page can say so.
  bodyBytes: 4100 * MEBIBYTE,
}

/** What a refused file is said to be, beside its field. */
const REFUSALS = {
  'too-large': 'file-large',
  'wrong-type': 'file-type',
  empty: 'file-empty',
  'cut-off': 'file-cut-off',
  'name-missing': 'file-missing',
  'too-many-pixels': 'picture-pixels',
} as const
/** The same of a picture that a page shows. */
const OF_PICTURES = {
  ...REFUSALS,
  'too-large': 'picture-large',
  'wrong-type': 'picture-type',
} as const

/** `isShown`: a page shows it as a picture. */
type TakenFile = Omit<MultipartFile, 'field'> & { isShown: boolean }

/** Who takes a form's files in, and what a refused one is said to be. */
export interface Intake {
  take(call: Caller, file: TakenFile): Promise<{ id: string; name: string }>
  refusals: Record<keyof typeof REFUSALS, string>
}

const FORMS: Intake = { take: (call, file) => call.storedFile.receive(file), refusals: REFUSALS }

const OF_TABLES = { ...REFUSALS, 'too-large': 'table-large', 'wrong-type': 'csv-type' } as const

/** Of the forms that bring a noun in from a file. */
export const TABLES: Record<ImportNoun, Intake> = {
  contacts: {
    take: (call, { isShown: _, ...file }) => call.contactExchange.receive(file),
    refusals: { ...OF_TABLES, 'wrong-type': 'table-type' },
  },
  people: {
    take: (call, { isShown: _, ...file }) => call.peopleImport.receive(file),
    refusals: OF_TABLES,
  },
  tracks: {
    take: (call, { isShown: _, ...file }) => call.trackImport.receive(file),
    refusals: OF_TABLES,
  },
}

/** The field of forms that take several files. */
const SEVERAL = 'files'

/** A field whose picture is shown on a page: `picture`, or one of several as `pictures[0].picture`. */
const isShownPicture = (field: string) => /(^|\.)picture$/.test(field)

/**
 * The fields of a form. Its files are streamed to the store while they arrive: a file that was taken
 * stands in `<field>Id` and `<field>Name`, one that was refused in `<field>Refusal`. Of several, each
 * one taken stands in `brought` as id and name, and a refusal names its file. A form that broke off
 * in a file keeps what came before it.
 */
export async function readForm(
  request: Request,
  context: AppLoadContext,
  intake: Intake = FORMS,
): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return request.formData()
  const take = (file: MultipartFile) => receive(file, context, intake)
  const { fields, files } = await readMultipart(request, take, LIMITS, { keepsWhatCame: true })
  for (const { field, ...file } of files) {
    if ('refusal' in file) {
      const said = isShownPicture(field) ? OF_PICTURES : intake.refusals
      const refusal = said[file.refusal.code]
      const name = readableName(file.declaredName ?? '')
      fields.append(
        `${field}Refusal`,
        field === SEVERAL && name !== '' ? `${refusal}-named:${name}` : refusal,
      )
    } else if (field === SEVERAL) fields.append('brought', `${file.value.id} ${file.value.name}`)
    else {
      fields.set(`${field}Id`, file.value.id)
      fields.set(`${field}Name`, file.value.name)
    }
  }
  return fields
}

/** The ids of the several files that a form brought, now or before it came back. */
export function broughtIds(form: FormData): string[] {
  return form.getAll('brought').map((one) => String(one).split(' ')[0] ?? '')
}

async function receive(file: MultipartFile, context: AppLoadContext, intake: Intake) {
  const { field, stream, declaredName, signal } = file
  try {
    const { call } = await context.api()
    const isShown = isShownPicture(field)
    return await intake.take(call, { stream, declaredName, signal, isShown })
  } catch (error) {
    const { cause } = error as { cause?: unknown }
    throw isFileRefusal(cause) ? cause : error
  }
}
