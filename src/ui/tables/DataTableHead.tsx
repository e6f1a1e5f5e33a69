import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Glyph } from '../marks/Glyph.tsx'

export type HeadColumn = {
  id: string
  head: ReactNode
  align?: 'end' | undefined
  sortable?: boolean | undefined
  className?: string | undefined
}

type HeadProps = {
  columns: readonly HeadColumn[]
  sort?: { columnId: string; direction: 'ascending' | 'descending' } | undefined
  onSort?: ((columnId: string) => void) | undefined
}

/** Heads of the columns; those that sort are buttons and say how they stand. */
export function DataTableHead({ columns, sort, onSort }: HeadProps): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined
          return (
            <th
              key={column.id}
              scope="col"
              className={cx(column.align === 'end' && 'num', column.className)}
              aria-sort={direction}
            >
              {column.sortable && onSort ? (
                <button type="button" className="sort" onClick={() => onSort(column.id)}>
                  {column.head}
                  {direction ? <Glyph name={direction === 'ascending' ? 'up' : 'down'} /> : null}
                </button>
              ) : (
                column.head
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
