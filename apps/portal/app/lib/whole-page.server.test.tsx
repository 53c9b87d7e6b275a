import { renderToPipeableStream } from 'react-dom/server'
import { expect, it } from 'vitest'
import { wholePage } from './whole-page.server.ts'

it('is what was written, wherever a letter of several bytes falls in a buffer', async () => {
  const words = Array.from({ length: 600 }, (_, at) => `L’été${at}`)
  for (const shift of [0, 1, 2, 3, 4, 5]) {
    const html = await new Promise<string>((resolve, reject) => {
      const { pipe } = renderToPipeableStream(
        <p>
          <b>{'a'.repeat(shift + 1)}</b>
          {words.map((word) => (
            <i key={word}>{word}</i>
          ))}
        </p>,
        {
          onAllReady: () => {
            wholePage(pipe).then((bytes) => resolve(new TextDecoder().decode(bytes)), reject)
          },
        },
      )
    })
    const all = words.map((word) => `<i>${word}</i>`).join('')
    expect(html).toBe(`<p><b>${'a'.repeat(shift + 1)}</b>${all}</p>`)
  }
})
