import { z } from 'zod'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { sameValue } from '../../../../kernel/sameValue.ts'
import { parseShare } from '../../../../ui/monthGrid/engine/parseShare.ts'
import { activityRoutes } from '../../contract.ts'
import { type Activity, modalities } from '../../model/activity.ts'
import { type Edit, linkOf } from '../../model/activityChange.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'
import { readTarget, targetDraftOf } from '../parts/TargetFields.tsx'
import { activityText } from './messages.es.ts'

/** Parts of the sheet that are edited apart, with the fields of each. */
export const sectionFields = {
  what: ['name', 'expectedResult', 'condition'],
  link: ['link', 'lineText'],
  proof: ['means'],
  who: ['responsibleText', 'responsibles', 'supports'],
  measure: ['modality', 'weightBp', 'target'],
  months: ['months'],
} as const satisfies Record<string, readonly Edit['field'][]>
export type SectionId = keyof typeof sectionFields
export const sectionIds = ['what', 'link', 'proof', 'who', 'measure', 'months'] as const satisfies readonly SectionId[]

export const activityShape = activityRoutes.activity.output.shape.activity

/** An activity as it is typed: everything that a person writes is text until it is read. */
export const draftShape = z.object({
  classification: z.enum(['line', 'process', 'unclassified']),
  lineId: z.string().nullable(),
  processId: z.string().nullable(),
  lineText: z.string(),
  name: z.string(),
  expectedResult: z.string(),
  condition: z.string(),
  /** One in each line. */
  means: z.string(),
  responsibleText: z.string(),
  responsibles: activityShape.shape.responsibles,
  supports: z.array(z.string()).readonly(),
  modality: z.enum(['', ...modalities]),
  weight: z.string(),
  target: z.object({ unitOfMeasure: z.string(), quantities: z.array(z.string()).length(12) }),
  months: z.array(z.string()).length(12),
})
export type ActivityDraft = z.output<typeof draftShape>

const texts = (shares: Activity['months'], locale: string): string[] =>
  shares.map((share) => (share === null ? '' : formatShare(share, locale)))

export function draftOf(activity: Activity, locale: string): ActivityDraft {
  const { target, weightBp } = activity
  const typed = targetDraftOf(target)
  return {
    ...linkOf(activity),
    lineText: activity.lineText,
    name: activity.name,
    expectedResult: activity.expectedResult,
    condition: activity.condition ?? '',
    means: activity.means.join('\n'),
    responsibleText: activity.responsibleText,
    responsibles: activity.responsibles,
    supports: activity.supports,
    modality: activity.modality ?? '',
    weight: weightBp === null ? '' : formatShare(weightBp, locale),
    target: { unitOfMeasure: typed.unitOfMeasure, quantities: [...typed.quantities] },
    months: texts(activity.months, locale),
  }
}

/** What keeps a form from being sent, by the name of its field. */
export type Problems = Readonly<Record<string, string>>

function readLink(draft: ActivityDraft): { link: ReturnType<typeof linkOf>; problems: Problems } {
  const { classification, lineId, processId } = draft
  if (classification === 'line')
    return {
      link: { classification, lineId, processId: null },
      problems: lineId === null ? { line: activityText.chooseLine } : {},
    }
  if (classification === 'process')
    return {
      link: { classification, lineId: null, processId },
      problems: processId === null ? { process: activityText.chooseProcess } : {},
    }
  return { link: { classification, lineId: null, processId: null }, problems: {} }
}

function readWeight(text: string, locale: string): { weightBp: number | null; problems: Problems } {
  const parsed = parseShare(text, locale)
  const weightBp = parsed.ok ? parsed.value : null
  const isBad = !parsed.ok || (weightBp !== null && (weightBp < 1 || weightBp > 10_000))
  return { weightBp, problems: isBad ? { weight: activityText.badWeight } : {} }
}

function readMonths(draft: ActivityDraft, locale: string): { months: (number | null)[]; problems: Problems } {
  const problems: Record<string, string> = {}
  const months = MONTHS.map((month) => {
    const parsed = parseShare(draft.months[month - 1] ?? '', locale)
    if (!parsed.ok) problems[`month-${month - 1}`] = activityText.badShare(monthName(month))
    return parsed.ok ? parsed.value : null
  })
  return { months, problems }
}

/** What was typed, on top of the activity that it started from, with everything that has to be put right first. */
export function readDraft(
  draft: ActivityDraft,
  base: Activity,
  locale: string,
): { activity: Activity; problems: Problems } {
  const { link, problems: ofLink } = readLink(draft)
  const { weightBp, problems: ofWeight } = readWeight(draft.weight, locale)
  const { months, problems: ofMonths } = readMonths(draft, locale)
  const target = readTarget(draft.target)
  const derived = 'target' in target && hasQuantities(target.target)
  const condition = draft.condition.trim()
  return {
    activity: {
      ...base,
      ...link,
      lineText: draft.lineText.trim(),
      name: draft.name.trim(),
      expectedResult: draft.expectedResult.trim(),
      condition: condition === '' ? null : condition,
      means: draft.means
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      responsibleText: draft.responsibleText.trim(),
      responsibles: draft.responsibles,
      supports: draft.supports,
      modality: draft.modality === '' ? null : draft.modality,
      weightBp,
      target: 'target' in target ? target.target : base.target,
      months: derived ? base.months : months,
    },
    problems: {
      ...(draft.name.trim() === '' ? { name: activityText.nameMissing } : {}),
      ...ofLink,
      ...ofWeight,
      ...('problem' in target ? { [target.field]: target.problem } : {}),
      ...(derived ? {} : ofMonths),
    },
  }
}

/** Fields of the problems that each section shows. */
const shownIn = {
  what: /^name$/u,
  link: /^(line|process)$/u,
  proof: /^$/u,
  who: /^$/u,
  measure: /^(weight|unitOfMeasure|quantity-\d+)$/u,
  months: /^month-\d+$/u,
} as const satisfies Record<SectionId, RegExp>

export function problemsIn(section: SectionId, problems: Problems): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => shownIn[section].test(field)))
}

/** The changes that take the fields of a section from what the form started with to what was typed. */
export function changesIn(section: SectionId, before: Activity, after: Activity): Edit[] {
  const fields: readonly string[] = sectionFields[section]
  const activityId = before.id
  const all: Edit[] = [
    { activityId, field: 'name', before: before.name, after: after.name },
    { activityId, field: 'expectedResult', before: before.expectedResult, after: after.expectedResult },
    { activityId, field: 'condition', before: before.condition, after: after.condition },
    { activityId, field: 'link', before: linkOf(before), after: linkOf(after) },
    { activityId, field: 'lineText', before: before.lineText, after: after.lineText },
    { activityId, field: 'means', before: before.means, after: after.means },
    { activityId, field: 'responsibleText', before: before.responsibleText, after: after.responsibleText },
    { activityId, field: 'responsibles', before: before.responsibles, after: after.responsibles },
    { activityId, field: 'supports', before: before.supports, after: after.supports },
    { activityId, field: 'modality', before: before.modality, after: after.modality },
    { activityId, field: 'weightBp', before: before.weightBp, after: after.weightBp },
    { activityId, field: 'target', before: before.target, after: after.target },
    { activityId, field: 'months', before: before.months, after: after.months },
  ]
  return all.filter((change) => fields.includes(change.field) && !sameValue(change.before, change.after))
}
