import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charsetOf, decodeText } from './decode-text.ts'
import { isExchangeRefusal } from './exchange-refusal.ts'
import { readTable } from './read-table.ts'
import { writeTable } from './write-table.ts'

const refusal = (text: string, most = 100) => {
  try {
    readTable(text, most)
  } catch (error) {
    if (isExchangeRefusal(error)) return [error.code, error.line]
    throw error
  }
  return null
}

describe('a table', () => {
  it.each([',', ';', '\t'])('is read with %j between its cells', (d) => {
    const text = `Naam${d}E-mail\r\n"Ada${d} Zoe"${d}ada@x.example\r\n`
    expect(readTable(text, 10)).toEqual({
      headings: ['Naam', 'E-mail'],
      rows: [{ line: 2, cells: [`Ada${d} Zoe`.trim(), 'ada@x.example'] }],
    })
  })

  it('tells the line in which each row begins', () => {
    const text = 'a,b\n\n"one\ntwo",x\nlast,y\n'
    expect(readTable(text, 10).rows.map(({ line }) => line)).toEqual([3, 5])
  })

  it('fills up short rows and leaves out what is beyond the headings', () => {
    expect(readTable('a,b\n1\n1,2,3\n', 10).rows.map(({ cells }) => cells)).toEqual([
      ['1', ''],
      ['1', '2'],
    ])
  })

  it('says where a quote was left open', () => {
    expect(refusal('a,b\n1,2\n"open,2\n3,4\n5,6\n')).toEqual(['quote-open', 3])
  })

  it('says where a quote is astray', () => {
    expect(refusal('a,b\n1,2\n1,x"y\n')).toEqual(['quote-stray', 3])
  })

  it('is refused where there is nothing in it, or too much', () => {
    expect(refusal('')).toEqual(['nothing-in-it', null])
    expect(refusal('a,b\n')).toEqual(['nothing-in-it', null])
    expect(refusal('a\n1\n2\n3\n', 2)).toEqual(['too-many-rows', null])
    expect(refusal('a\n1\n2\n', 2)).toBe(null)
  })

  it('is the same in every encoding', () => {
    const text = 'naam\nZoë\n'
    const latin1 = Buffer.from(text, 'latin1')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const marked = Buffer.from(`\ufeff${text}`)
    for (const [bytes, mediaType] of [
      [latin1, 'text/csv; charset=windows-1252'],
      [utf16, 'text/csv; charset=utf-16le'],
      [marked, 'text/csv'],
    ] as const) {
      expect(readTable(decodeText(bytes, charsetOf(mediaType)), 5)).toEqual({
        headings: ['naam'],
        rows: [{ line: 2, cells: ['Zoë'] }],
      })
    }
  })
})

describe('what is written', () => {
  it('computes nothing in a spreadsheet', () => {
    const hidden = [' =1+1', '\u00a0+1', '\u200b@sum', '\n-2', '＝1+1', '＠sum', '\u0000=1']
    const risky = ['=1+1', '+32 56', '-2', '@sum', '\tx', ...hidden]
    const text = writeTable(
      ['a'],
      risky.map((cell) => [cell]),
      ';',
    )
    const [, ...lines] = text.split('\r\n')
    expect(text.match(/^"?'/gm)).toHaveLength(risky.length)
    for (const line of lines) expect(line.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝＠\t\r]/)
  })

  it('is read as it was', () => {
    const cell = fc.string().map((text) => text.trim())
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(',', ';'),
        (rows, d) => {
          const full = rows.filter(([a, b]) => a !== '' || b !== '').map((row) => ['x', ...row])
          fc.pre(full.length > 0)
          // An apostrophe of its own before a sign is one that was put there, to whoever reads.
          fc.pre(full.every((cells) => cells.every((one) => !/^'\s*[=+\-@]/.test(one))))
          const read = readTable(writeTable(['key', 'one', 'two'], full, d as ','), 1000)
          expect(read.rows.map(({ cells }) => cells)).toEqual(full)
        },
      ),
    )
  })
})
