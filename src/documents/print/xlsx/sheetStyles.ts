import type { CellStyle } from 'hucre/xlsx'

const line: NonNullable<NonNullable<CellStyle['border']>['top']> = { style: 'thin', color: { rgb: '8A8A8A' } }
const border = { top: line, right: line, bottom: line, left: line }
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })

/** Percentages are stored as fractions; hundredths are shown only where there are some. */
export const PERCENT = '0%'
export const PERCENT_HUNDREDTHS = '0.00%'

export const sheetFont = { name: 'Calibri', size: 10 }

export const sheetStyles = {
  title: { font: { bold: true, size: 14 } },
  heading: { font: { bold: true, size: 11 }, alignment: { wrapText: true, vertical: 'top' } },
  plain: { alignment: { wrapText: true, vertical: 'top' } },
  soft: { font: { color: { rgb: '545E63' } } },
  head: {
    ...fill('EFEDE6'),
    border,
    font: { bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  group: { ...fill('F7F5F0'), border, font: { bold: true }, alignment: { vertical: 'center', wrapText: true } },
  text: { border, alignment: { vertical: 'center', wrapText: true } },
  figure: { border, alignment: { horizontal: 'right', vertical: 'center' } },
  foot: { font: { bold: true }, alignment: { horizontal: 'right' } },
  attention: { font: { bold: true, color: { rgb: 'A3271F' } }, ...dxfFill('FBE6E3') },
} satisfies Record<string, CellStyle>

/** Cells that may be changed stand on white; the rest is told apart by a tint, not by the lock alone. */
export const lockedText: CellStyle = { ...sheetStyles.text, ...fill('F7F5F0') }
export const lockedFigure: CellStyle = { ...sheetStyles.figure, ...fill('F7F5F0') }

/** In a conditional format Excel reads the fill from its background colour. */
function dxfFill(rgb: string): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } }
}
