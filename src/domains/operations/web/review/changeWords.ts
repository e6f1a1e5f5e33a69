import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import type { Change } from '../../model/activityChange.ts'
import { exemptInWords } from '../parts/exemptWords.ts'
import { changeText, planText } from '../parts/messages.es.ts'

/** Texts of the lines and processes that a change may name, by id. */
export type LinkNames = ReadonlyMap<string, string>

const percent = (share: number): string => planText.percent(formatShare(share))

/** `Ene 8 · Mar 9`: the months that hold something. */
function monthsInWords(months: readonly (number | null)[]): string {
  return MONTHS.flatMap((month) => {
    const share = months[month - 1] ?? null
    return share === null ? [] : [planText.monthShare(monthShortName(month), formatShare(share))]
  }).join(' · ')
}

/** One side of a change as a person reads it; '' for nothing written. */
export function valueInWords(change: Change, side: 'before' | 'after', names: LinkNames): string {
  switch (change.field) {
    case 'months':
      return monthsInWords(change[side])
    case 'exempt':
      return exemptInWords(change[side])
    case 'link': {
      const { lineId, processId } = change[side]
      if (lineId !== null) return names.get(lineId) ?? changeText.unknownLine
      return processId === null ? changeText.unclassified : (names.get(processId) ?? changeText.unknownProcess)
    }
    case 'means':
      return change[side].join(' · ')
    case 'modality': {
      const modality = change[side]
      return modality === null ? '' : planText.modality[modality]
    }
    case 'weightBp': {
      const weight = change[side]
      return weight === null ? '' : percent(weight)
    }
    case 'target': {
      const target = change[side]
      if (target === null) return ''
      const year = target.quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0)
      if (year === 0) return `${changeText.noQuantities} · ${target.unitOfMeasure}`
      return `${year.toLocaleString('es-SV')} ${target.unitOfMeasure}`
    }
    case 'responsibles':
      return change[side].length === 0 ? '' : changeText.posts(change[side].length)
    case 'supports':
      return change[side].length === 0 ? '' : changeText.unitsHelping(change[side].length)
    case 'template': {
      const link = change[side]
      return link === null ? '' : changeText.version(link.version)
    }
    case 'position':
      return String(change[side])
    case 'condition':
      return change[side] ?? ''
    default:
      return change[side]
  }
}
