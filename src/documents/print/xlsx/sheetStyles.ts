import type { CellStyle } from 'hucre/xlsx'

const line: NonNullable<NonNullable<CellStyle['border']>['top']> = { style: 'thin', color: { rgb: '8A8A8A' } }
const border = { top: line, right: line, bottom: line, left: line }
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })

/** Percentages are stored as fractions; hundredths are shown only where there are some. */
export const PERCENT = '0%'
export const PERCENT_HUNDREDTHS = '0.00%'

/** A workbook cannot carry its fonts; this one, or one as wide, is on every machine. Each style names it: no style inherits. */
export const sheetFont = { name: 'Arial', size: 9 }
const bold = { ...sheetFont, bold: true }

export const sheetStyles = {
  title: { font: { ...bold, size: 14 } },
  heading: { font: { ...bold, size: 11 }, alignment: { wrapText: true, vertical: 'top' } },
  plain: { font: sheetFont, alignment: { wrapText: true, vertical: 'top' } },
  link: { font: { ...sheetFont, underline: true, color: { rgb: '0B4F5C' } } },
  soft: { font: { ...sheetFont, color: { rgb: '545E63' } } },
  head: {
    ...fill('EFEDE6'),
    border,
    font: bold,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  group: { ...fill('F7F5F0'), border, font: bold, alignment: { vertical: 'center', wrapText: true } },
  text: { border, font: sheetFont, alignment: { vertical: 'center', wrapText: true } },
  figure: { border, font: sheetFont, alignment: { horizontal: 'right', vertical: 'center' } },
  strongFigure: { border, font: bold, alignment: { horizontal: 'right', vertical: 'center' } },
  foot: { font: bold, alignment: { horizontal: 'right' } },
  signature: {
    font: sheetFont,
    border: { bottom: { style: 'thin', color: { rgb: '111111' } } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  attention: { font: { bold: true, color: { rgb: 'A3271F' } }, ...dxfFill('FBE6E3') },
} satisfies Record<string, CellStyle>

/** Cells that may be changed stand on white; the rest is told apart by a tint, not by the lock alone. */
export const lockedText: CellStyle = { ...sheetStyles.text, ...fill('F7F5F0') }
/** Keys and marks in the hidden column: never wrapped, so that they make no row taller. */
export const hiddenKey: CellStyle = { font: sheetFont }
export const lockedFigure: CellStyle = { ...sheetStyles.figure, ...fill('F7F5F0') }
export const lockedTotal: CellStyle = { ...sheetStyles.strongFigure, ...fill('F7F5F0') }

/** In a conditional format Excel reads the fill from its background colour. */
function dxfFill(rgb: string): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } }
}
