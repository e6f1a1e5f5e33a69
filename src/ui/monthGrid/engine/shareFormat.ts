import type { Share } from '../types.ts'

export type ShareFormat = (share: Share) => string

/** A formatter for thousands of cells: one `Intl.NumberFormat` instead of one for each call. `null` is empty text. */
export function createShareFormat(locale: string): ShareFormat {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false })
  return (share) => (share === null ? '' : format.format(share / 100))
}
