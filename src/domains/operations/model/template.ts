import { distribute } from '../../../kernel/basisPoints.ts'
import { sameValue } from '../../../kernel/sameValue.ts'
import { foldText } from '../../../kernel/text.ts'
import type { Activity, MonthShares } from './activity.ts'
import { type ActivityLink, type Change, linkOf } from './activityChange.ts'
import { deriveShares, hasQuantities } from './physicalTarget.ts'

/** An actividad tipo: owned by a unidad rectora, carried out by other units (domain.md D36). */
export type Template = {
  id: string
  planId: string
  leadUnitId: string
  /** Raised by every change; a copy keeps the version that its unit accepted. */
  version: number
  lineText: string
  lineId: string | null
  processId: string | null
  name: string
  expectedResult: string
  means: readonly string[]
  unitOfMeasure: string | null
  /** A unit may word its own result. */
  resultMayDiffer: boolean
  /** A unit may declare its own means of verification. */
  meansMayDiffer: boolean
  withdrawn: boolean
}

export type TemplateField = 'link' | 'name' | 'expectedResult' | 'means' | 'target'

/** One field in which a copy is not as the catalogue says. */
export type TemplateDifference = {
  field: TemplateField
  /** What accepting it would change. */
  changes: Change[]
  /** The unit may keep its own: changed only when that is asked for. */
  own: boolean
}

export function linkOfTemplate({ lineId, processId }: Pick<Template, 'lineId' | 'processId'>): ActivityLink {
  if (lineId !== null) return { classification: 'line', lineId, processId: null }
  if (processId !== null) return { classification: 'process', lineId: null, processId }
  return { classification: 'unclassified', lineId: null, processId: null }
}

/** Field by field, what accepting the catalogue's words would change in a copy. Months and responsible stay the unit's. */
export function templateDifferences(template: Template, copy: Activity): TemplateDifference[] {
  const { id: activityId } = copy
  const link = linkOfTemplate(template)
  const all: TemplateDifference[] = []
  const add = (field: TemplateField, changes: Change[], own = false): void => {
    const real = changes.filter((change) => !sameValue(change.before, change.after))
    if (real.length > 0) all.push({ field, changes: real, own })
  }
  // The text that a row carries for its line stays as it was written (D16);
  // only the link follows the catalogue.
  if (link.classification !== 'unclassified')
    add('link', [{ activityId, field: 'link', before: linkOf(copy), after: link }])
  add('name', [{ activityId, field: 'name', before: copy.name, after: template.name }])
  add(
    'expectedResult',
    [{ activityId, field: 'expectedResult', before: copy.expectedResult, after: template.expectedResult }],
    template.resultMayDiffer,
  )
  add('means', [{ activityId, field: 'means', before: copy.means, after: template.means }], template.meansMayDiffer)
  if (template.unitOfMeasure !== null) {
    const quantities = copy.target?.quantities ?? Array.from({ length: 12 }, () => null)
    const after = { unitOfMeasure: template.unitOfMeasure, quantities }
    add('target', [{ activityId, field: 'target', before: copy.target, after }])
  }
  return all
}

/**
 * Everything that accepting the catalogue's present version changes in a copy: the fields that differ (those that the
 * unit may keep only with `withOwn`) and the version that it now follows.
 */
export function acceptanceChanges(template: Template, copy: Activity, withOwn: boolean): Change[] {
  const chosen = templateDifferences(template, copy).filter((difference) => withOwn || !difference.own)
  const link: Change = {
    activityId: copy.id,
    field: 'template',
    before: copy.template,
    after: { templateId: template.id, version: template.version },
  }
  return [...chosen.flatMap((difference) => difference.changes), ...(sameValue(link.before, link.after) ? [] : [link])]
}

/** The national row of an actividad tipo. */
export type NationalFigure = {
  months: MonthShares
  /** Twelve sums when every counted copy plans quantities of the catalogue's unit of measure; else null. */
  quantities: readonly (number | null)[] | null
  /** Units and activities that are counted, and the lead unit's own rows that are not. */
  units: number
  activities: number
  leadRows: number
  /** Of the counted units, those without any month: the mean leaves them out. */
  unprogrammed: number
}

/**
 * The copies as one row, each unit's work once (D36). The lead unit's own row describes the work of the others, so it
 * counts only where nobody else carries the activity out. With quantities everywhere they are added and the months
 * follow them; otherwise the months are the mean of the units' months (a unit with several copies counts once).
 */
export function nationalFigure(template: Template, copies: readonly Activity[]): NationalFigure {
  const others = copies.filter((copy) => copy.unitId !== template.leadUnitId)
  const counted = others.length > 0 ? others : copies
  const units = [...new Set(counted.map((copy) => copy.unitId))]
  const quantities = sumQuantities(template, counted)
  const byUnit = units.map((unitId) => counted.filter((copy) => copy.unitId === unitId))
  return {
    months: quantities === null ? meanMonths(byUnit) : deriveShares({ unitOfMeasure: '', quantities }),
    quantities,
    units: units.length,
    activities: counted.length,
    leadRows: copies.length - counted.length,
    unprogrammed: byUnit.filter((own) => !own.some(isProgrammed)).length,
  }
}

function sumQuantities(template: Template, copies: readonly Activity[]): (number | null)[] | null {
  const unitOfMeasure = foldText(template.unitOfMeasure ?? '')
  const targets = copies.flatMap(({ target }) =>
    hasQuantities(target) && foldText(target.unitOfMeasure) === unitOfMeasure ? [target] : [],
  )
  if (targets.length === 0 || targets.length < copies.length) return null
  return Array.from({ length: 12 }, (_, index) => {
    const written = targets.flatMap((target) => target.quantities[index] ?? [])
    return written.length === 0 ? null : written.reduce((sum, quantity) => sum + quantity, 0)
  })
}

function isProgrammed({ months }: Activity): boolean {
  return months.some((share) => share !== null)
}

/** Mean over the units that programmed something; rounded so that twelve months add up to the mean of the sums. */
function meanMonths(units: readonly (readonly Activity[])[]): MonthShares {
  const programmed = units.map((copies) => copies.filter(isProgrammed)).filter((copies) => copies.length > 0)
  const isWritten = Array.from({ length: 12 }, (_, index) =>
    programmed.some((copies) => copies.some((copy) => (copy.months[index] ?? null) !== null)),
  )
  const means = isWritten.map((_, index) =>
    programmed.reduce((sum, copies) => sum + meanOf(copies.map((copy) => copy.months[index] ?? 0)), 0),
  )
  const total = means.reduce((sum, share) => sum + share, 0)
  if (total === 0) return isWritten.map((written) => (written ? 0 : null))
  const parts = distribute(Math.round(total / programmed.length), means)
  return isWritten.map((written, index) => (written ? (parts[index] ?? 0) : null))
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** True when the activities say the same with the same words, as the reviewer's `sameTextAcrossUnits` compares them. */
export function haveSameName(activities: readonly Pick<Activity, 'name'>[]): boolean {
  return new Set(activities.map(({ name }) => nameKey(name))).size <= 1
}

/** The form in which two names of activities are the same. */
export function nameKey(name: string): string {
  return foldText(name).replace(/[\s.,;:]+$/u, '')
}
