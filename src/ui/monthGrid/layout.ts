import type { GridGroup, GridRow } from './types.ts'

/** Heights and widths in CSS pixels; monthGrid.css takes them from here through custom properties. */
export const ROW_HEIGHT = 36
export const GROUP_HEIGHT = 30
export const HEAD_HEIGHT = 34
export const FOOT_HEIGHT = 48
export const MONTH_WIDTH = 46
export const SUM_WIDTH = 76
export const NAME_WIDTH = 240
export const PINNED_WIDTH = NAME_WIDTH + SUM_WIDTH

export type LayoutItem =
  | { readonly kind: 'group'; readonly id: string; readonly code: string; readonly name: string; readonly top: number }
  | { readonly kind: 'row'; readonly id: string; readonly index: number; readonly top: number }

export type GridLayout = {
  readonly items: readonly LayoutItem[]
  /** Row index to its item. */
  readonly itemOfRow: readonly number[]
  readonly tops: readonly number[]
  readonly height: number
}

/** Puts a group row before the first row of each run of rows of one group; without groups there are none. */
export function layOut(rows: readonly GridRow[], groups: readonly GridGroup[], noGroup: string): GridLayout {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const items: LayoutItem[] = []
  const itemOfRow: number[] = []
  const tops: number[] = []
  let [height, current] = [0, groups.length === 0 ? null : '']
  for (const [index, row] of rows.entries()) {
    if (groups.length > 0 && row.groupId !== current) {
      const group = byId.get(row.groupId ?? '') ?? { code: '', name: noGroup }
      items.push({
        kind: 'group',
        id: `${row.groupId ?? ''}@${index}`,
        code: group.code,
        name: group.name,
        top: height,
      })
      height += GROUP_HEIGHT
      current = row.groupId
    }
    itemOfRow.push(items.length)
    tops.push(height)
    items.push({ kind: 'row', id: row.id, index, top: height })
    height += ROW_HEIGHT
  }
  return { items, itemOfRow, tops, height }
}

export function itemHeight(item: LayoutItem | undefined): number {
  return item?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT
}
