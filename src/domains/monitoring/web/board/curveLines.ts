import type { Board } from './boardData.ts'

export const curveLines = ['programmed', 'sent', 'validated', 'verified'] as const
export type CurveLine = (typeof curveLines)[number]

/** Of the drawing, in its own units: the sheet of the curve stands between these. */
export const sheet = { width: 400, height: 250, left: 36, right: 388, top: 12, bottom: 222 } as const

export const xOf = (month: number): number => sheet.left + ((sheet.right - sheet.left) * (month - 1)) / 11
/** @param share hundredths of a percent of the year. */
export const yOf = (share: number): number => sheet.bottom - ((sheet.bottom - sheet.top) * share) / 10_000

/** The points of a line as a polyline takes them; a month that is not known yet is left out. */
export function pointsOf(curve: Board['curve'], line: CurveLine): string {
  return curve
    .flatMap((point) => {
      const share = point[line]
      return share === null ? [] : [`${xOf(point.month).toFixed(1)},${yOf(share).toFixed(1)}`]
    })
    .join(' ')
}
