import type { TableColumn } from '../../../../documents/model.ts'

/** A column of words, from the start of its cell; its width is a share of the page. */
export function textColumn(key: string, label: string, width: number): TableColumn {
  return { key, label, width, align: 'start', kind: 'text' }
}
