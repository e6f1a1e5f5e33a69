import { sameValue } from '../../../kernel/sameValue.ts'
import type { Activity } from './activity.ts'
import { nameKey } from './template.ts'

/** What of an activity a rectora looks at: its place and its weight in the office's plan are the office's own matter. */
export function conformityContent(activity: Activity) {
  const { classification, lineId, processId, name, expectedResult, means, responsibleText, responsibles } = activity
  const { supports, condition, modality, target, months, exempt } = activity
  return {
    ...{ classification, lineId, processId, name, expectedResult, means, responsibleText, responsibles },
    ...{ supports, condition, modality, target, months, exempt },
  }
}

/** What offices that carry out one actividad tipo may say each in its own way. */
export const comparedFields = ['months', 'expectedResult', 'means', 'responsibleText'] as const
export type ComparedField = (typeof comparedFields)[number]

export type OfficeDifferences = {
  /** In how many ways the offices say each field. */
  ways: Readonly<Record<ComparedField, number>>
  /** Of each activity, the fields in which it is not as more than half of them are. */
  apart: ReadonlyMap<string, readonly ComparedField[]>
}

function comparable(activity: Activity, field: ComparedField): unknown {
  if (field === 'months') return activity.months
  return field === 'means' ? activity.means.map(nameKey) : nameKey(activity[field])
}

/** The value that more than half of the activities have, and how many values there are. */
function usual(values: readonly unknown[]): { most: { value: unknown } | undefined; ways: number } {
  const groups: { value: unknown; count: number }[] = []
  for (const value of values) {
    const group = groups.find((one) => sameValue(one.value, value))
    if (group === undefined) groups.push({ value, count: 1 })
    else group.count += 1
  }
  return { most: groups.find(({ count }) => count * 2 > values.length), ways: groups.length }
}

/** How the activities of several offices under one actividad tipo differ among themselves; texts as a reader compares them. */
export function officeDifferences(copies: readonly Activity[]): OfficeDifferences {
  const usualOf = new Map(
    comparedFields.map((field) => [field, usual(copies.map((copy) => comparable(copy, field)))] as const),
  )
  const ways = (field: ComparedField): number => usualOf.get(field)?.ways ?? 0
  const isApart = (copy: Activity, field: ComparedField): boolean => {
    const most = usualOf.get(field)?.most
    return most !== undefined && !sameValue(most.value, comparable(copy, field))
  }
  return {
    ways: {
      months: ways('months'),
      expectedResult: ways('expectedResult'),
      means: ways('means'),
      responsibleText: ways('responsibleText'),
    },
    apart: new Map(copies.map((copy) => [copy.id, comparedFields.filter((field) => isApart(copy, field))])),
  }
}

/** Units of the kind of those that carry a type out, with a plan and without the activity: perhaps somebody forgot. */
export function officesWithout<U extends { id: string; kind: string }>(
  copies: readonly Pick<Activity, 'unitId'>[],
  unitsWithPlan: readonly U[],
): U[] {
  const having = new Set(copies.map(({ unitId }) => unitId))
  const kinds = new Set(unitsWithPlan.filter(({ id }) => having.has(id)).map(({ kind }) => kind))
  const territorial = ['regional', 'departamental']
  return unitsWithPlan.filter(({ id, kind }) => kinds.has(kind) && territorial.includes(kind) && !having.has(id))
}
