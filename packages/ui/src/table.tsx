import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type TableColumn = { key: string; head: ReactNode; end?: boolean }

export type TableRow = {
  key: string
  head: ReactNode
  /** One cell for each column after the first. */
  cells: readonly ReactNode[]
}

type Props = {
  caption: string
  captionHidden?: boolean
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  className?: string
}

/** A table whose first column names the rows and stays in view when the rest scrolls. */
export function Table({ caption, captionHidden = false, columns, rows, className }: Props) {
  return (
    // A region that scrolls must be reachable with the keyboard.
    <section
      aria-label={caption}
      tabIndex={0}
      className={classNames('relative overflow-x-auto print:overflow-visible', className)}
    >
      <table className="w-full border-collapse text-sm">
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left text-soft'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <HeadCell key={column.key} column={column} first={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-t border-line">
              <th scope="row" className="sticky left-0 bg-card p-2 text-left font-[560]">
                {row.head}
              </th>
              {row.cells.map((cell, index) => (
                <td
                  // The columns never change their order within one table.
                  key={columns[index + 1]?.key ?? index}
                  className={classNames(
                    'p-2',
                    columns[index + 1]?.end && 'text-right tabular-nums',
                  )}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function HeadCell({ column, first }: { column: TableColumn; first: boolean }) {
  const className = classNames(
    'p-2 align-bottom font-[560] text-soft',
    column.end ? 'text-right' : 'text-left',
    first && 'sticky left-0 bg-card',
  )
  // A corner without words is no heading.
  if (!column.head) return <td className={className} />
  return (
    <th scope="col" className={className}>
      {column.head}
    </th>
  )
}
