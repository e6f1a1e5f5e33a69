import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { DataTableHead } from './DataTableHead.tsx'
import { GroupRow, type RowGroup } from './GroupRow.tsx'
import { ScrollBox } from './ScrollBox.tsx'

export type Column<Row> = {
  id: string
  /** Words of the head. */
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers go right. */
  align?: 'end' | undefined
  /** This cell names its row (th scope="row"); one for each table. */
  rowHead?: boolean | undefined
  /** Words before the cell on a phone card; left out where the cell speaks for itself. */
  phoneLabel?: string | undefined
  /** On a phone card: half (default), the whole width, or not at all. */
  phone?: 'half' | 'full' | 'hide' | undefined
  /** CSS width. */
  width?: string | undefined
  sortable?: boolean | undefined
  className?: string | undefined
}

export type Sort = { columnId: string; direction: 'ascending' | 'descending' }

export type DataTableProps<Row> = {
  /** Says what the table holds; hidden from sight unless `showCaption`. */
  caption: string
  showCaption?: boolean | undefined
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Rows, or rows in groups. */
  rows?: readonly Row[] | undefined
  groups?: readonly RowGroup<Row>[] | undefined
  /** Totals by column id; the row head of the foot goes under the row-head column. */
  foot?: Readonly<Record<string, ReactNode>> | undefined
  selectedKey?: string | undefined
  /** 36 px rows. */
  compact?: boolean | undefined
  /** Group rows as bands instead of ruled titles. */
  banded?: boolean | undefined
  /** The head stays while the page scrolls. */
  stickyHead?: boolean | undefined
  /** On a phone: one card for each row (default), or the table scrolls sideways in its own marked place. */
  phone?: 'cards' | 'scroll' | undefined
  sort?: Sort | undefined
  onSort?: ((columnId: string) => void) | undefined
  rowClass?: ((row: Row) => string | undefined) | undefined
}

/** A native table with its caption, scopes, groups and totals; on a phone its rows become cards. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, groups, foot, phone = 'cards' } = props
  const table = (
    <table
      className={cx(
        't',
        props.compact && 'compact',
        props.banded && 'banded',
        props.stickyHead && phone === 'cards' && 'sticky',
        phone === 'cards' && 'cards',
      )}
    >
      <caption className={cx(!props.showCaption && 'vh')}>{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
        ))}
      </colgroup>
      <DataTableHead columns={columns} sort={props.sort} onSort={props.onSort} />
      {rows ? (
        <tbody>
          {rows.map((row) => (
            <BodyRow key={props.rowKey(row)} row={row} table={props} />
          ))}
        </tbody>
      ) : null}
      {groups?.map((group) => (
        <tbody key={group.id}>
          <GroupRow group={group} columns={columns} />
          {group.collapsed
            ? null
            : group.rows.map((row) => <BodyRow key={props.rowKey(row)} row={row} table={props} />)}
        </tbody>
      ))}
      {foot ? (
        <tfoot>
          <tr>
            {columns.map((column) =>
              column.rowHead ? (
                <th key={column.id} scope="row">
                  {foot[column.id]}
                </th>
              ) : (
                <td key={column.id} className={cellClass(column)} data-label={column.phoneLabel}>
                  {foot[column.id]}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
  if (phone === 'cards') return <div className="table-box">{table}</div>
  return <ScrollBox label={caption}>{table}</ScrollBox>
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return cx(
    column.align === 'end' && 'num',
    column.phone === 'full' && 'full',
    column.phone === 'hide' && 'no-phone',
    column.className,
  )
}

function BodyRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }): ReactNode {
  const selected = table.selectedKey !== undefined && table.rowKey(row) === table.selectedKey
  return (
    <tr className={cx(selected && 'sel', table.rowClass?.(row))} aria-current={selected || undefined}>
      {table.columns.map((column) =>
        column.rowHead ? (
          <th key={column.id} scope="row" className={column.className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column)} data-label={column.phoneLabel}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}
