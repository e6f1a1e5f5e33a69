import type { SourceCell } from '../../../../../kernel/sourceDocument.ts'
import { isBook, type NumberStyle, type PlanStyle } from './planStyle.ts'

/** The cell in which an office writes a share: its own sign, comma, format and zero. */
export function shareCell(share: number | null, style: PlanStyle): SourceCell {
  if (share === null) return { text: '' }
  if (share === 0 && style.zero !== 'same') return zeroCell(style)
  const text = shareText(share, style.numbers)
  if (!isBook(style.format) || style.numbers === 'percent') return { text }
  if (style.numbers === 'percentFormat') return { text, number: share / 10_000, percent: true }
  return { text, number: style.numbers === 'fraction' ? share / 10_000 : share / 100 }
}

function zeroCell(style: PlanStyle): SourceCell {
  const text = style.zero === 'dash' ? '-' : '0'
  if (!isBook(style.format) || style.numbers === 'percent') return { text }
  return { text, number: 0, percent: style.numbers === 'percentFormat' }
}

function shareText(share: number, style: NumberStyle): string {
  const points = String(share / 100)
  switch (style) {
    case 'percent':
      return `${points}%`
    case 'percentSpace':
      return `${points} %`
    case 'percentComma':
      return `${points.replace('.', ',')}%`
    case 'percentFormat':
      return `${Math.round(share / 100)}%`
    case 'bare':
      return points
    case 'bareComma':
      return points.replace('.', ',')
    case 'fraction':
      return String(share / 10_000)
    case 'fractionComma':
      return String(share / 10_000).replace('.', ',')
  }
}
