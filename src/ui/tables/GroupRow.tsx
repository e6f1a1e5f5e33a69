import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'

export type RowGroup<Row> = {
  id: string
  title: string
  rows: readonly Row[]
  /** After the title: how many. */
  count?: ReactNode
  /** Small, after the count: why they stand together. */
  note?: ReactNode
  /** Totals by column id; without them the title takes the whole width. */
  cells?: Readonly<Record<string, ReactNode>> | undefined
  collapsed?: boolean | undefined
  /** With it, the group opens and closes. */
  onToggle?: (() => void) | undefined
}

type GroupRowProps<Row> = {
  group: RowGroup<Row>
  columns: readonly { id: string; rowHead?: boolean | undefined; align?: 'end' | undefined }[]
}

/** Title of a group of rows. */
export function GroupRow<Row>({ group, columns }: GroupRowProps<Row>): ReactNode {
  const { cells } = group
  const title = (
    <>
      {group.onToggle ? (
        <button
          type="button"
          className="tg"
          aria-expanded={!group.collapsed}
          aria-label={group.collapsed ? uiMessages.table.open(group.title) : uiMessages.table.close(group.title)}
          onClick={group.onToggle}
        >
          <Glyph name={group.collapsed ? 'right' : 'down'} />
        </button>
      ) : null}
      {group.title} {group.count === undefined ? null : <span className="n">{group.count}</span>}
      {group.note ? <span className="why">{group.note}</span> : null}
    </>
  )
  return (
    <tr className="group">
      {cells ? (
        columns.map((column) =>
          column.rowHead ? (
            <th key={column.id} scope="rowgroup">
              {title}
            </th>
          ) : (
            <td key={column.id} className={cx(column.align === 'end' && 'num')}>
              {cells[column.id]}
            </td>
          ),
        )
      ) : (
        <th scope="rowgroup" colSpan={columns.length}>
          {title}
        </th>
      )}
    </tr>
  )
}
