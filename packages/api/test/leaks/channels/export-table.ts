/** A list that was taken out: read as its reader's spreadsheet reads it. */
import { isExchangeRefusal } from '@traject/exchange/exchange-refusal'
import { readTable } from '@traject/exchange/read-table'
import { messagesFor } from '@traject/i18n/messages'
import type { Caller } from '../../../src/app-router.ts'
import type { Visit } from '../visit.ts'

type Asked = Parameters<Caller['export']['list']>[0]

const origin = 'https://traject.example'
const mostRows = 5_000

/** Its rows, by column; none where it is refused. What it said is kept with all that was said. */
export async function tableOf(
  visit: Visit,
  name: Asked['name'] | 'partnerships',
  query: Asked['query'] = {},
): Promise<string[][]> {
  const { answer } = await visit.ask(async (call) => {
    const asked = { query, origin }
    const taken = await (name === 'partnerships'
      ? call.export.partnerships(asked)
      : call.export.list({ ...asked, name }))
    let text = ''
    for await (const piece of taken.text) text += piece
    return text
  })
  return answer === null ? [] : rowsOf(answer)
}

function rowsOf(text: string): string[][] {
  try {
    return readTable(text, mostRows).rows.map(({ cells }) => cells)
  } catch (error) {
    if (isExchangeRefusal(error) && error.code === 'nothing-in-it') return []
    throw error
  }
}

/** The last part of the address in a row's last cell. */
export const idIn = (row: readonly string[]): string => row.at(-1)?.split('/').at(-1) ?? ''

/** Which of these words a cell says, in whatever language. */
export function saidAs(words: (all: Messages) => Record<string, string>, cell: string): string {
  for (const language of ['en', 'fr', 'nl'] as const) {
    const all = messagesFor(language, ['introduction', 'contact', 'assignment', 'houses'])
    const [key] = Object.entries(words(all)).find(([, word]) => word === cell) ?? []
    if (key) return key
  }
  return cell
}

type Messages = ReturnType<typeof messagesFor<'introduction' | 'contact' | 'assignment' | 'houses'>>
