import type { SourceCell } from '../../../../kernel/sourceDocument.ts'

export type ReturnedShare = { share: number | null; rounded: boolean } | { doubt: 'notAShare' | 'unclearShare' }

const PERCENT = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/u

/**
 * The basis points of a month's cell. An empty cell is "not programmed". A number with the percentage format is a
 * fraction; without it (pasted from elsewhere) only what is above 1 can be told, because 0.5 may be a half or half a
 * per cent: that is asked and never guessed.
 */
export function returnedShare(cell: SourceCell): ReturnedShare {
  if (cell.formulaWithoutValue === true) return { doubt: 'notAShare' }
  if (cell.number === undefined) return writtenShare(cell.text.trim())
  if (cell.percent === true) return inRange(cell.number * 10_000)
  if (cell.number === 0) return { share: 0, rounded: false }
  return cell.number > 1 ? inRange(cell.number * 100) : { doubt: 'unclearShare' }
}

function writtenShare(text: string): ReturnedShare {
  if (text === '') return { share: null, rounded: false }
  const figure = PERCENT.exec(text)?.[1]
  return figure === undefined ? { doubt: 'notAShare' } : inRange(Number(figure.replace(',', '.')) * 100)
}

/** Plans keep hundredths of a per cent; more decimals are rounded and said. */
function inRange(exact: number): ReturnedShare {
  const share = Math.round(exact)
  if (!Number.isFinite(exact) || share < 0 || share > 10_000) return { doubt: 'notAShare' }
  return { share, rounded: Math.abs(exact - share) > 1e-6 }
}
