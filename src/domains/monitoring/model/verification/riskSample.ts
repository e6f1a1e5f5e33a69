import { type BasisPoints, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import type { Month } from '../../../../kernel/month.ts'

/** Why a report is looked at (domain.md D41). */
export const sampleReasons = ['weight', 'late', 'jump', 'repeatedFile', 'outsideMonth', 'random'] as const
export type SampleReason = (typeof sampleReasons)[number]

/** The stated rule of a sample: with the same rule and the same reports anybody draws the same one. */
export type SampleRule = {
  /** From which weight within its unit, basis points as the plan writes it; null: the criterion is off. */
  weightFromBp: BasisPoints | null
  late: boolean
  /** From how many basis points of the year away from the month before, up or down; null: the criterion is off. */
  jumpFromBp: BasisPoints | null
  repeatedFile: boolean
  /** A piece of evidence speaks of days outside of the month that it is to prove. */
  outsideMonth: boolean
  /** Part of the reports that no criterion chose, basis points; rounded up, so that a small part is not none. */
  randomShareBp: BasisPoints
  /** Kept, so that the chance can be repeated. */
  seed: string
}

/** What the rule needs to know of a report. */
export type SampleRow = {
  id: string
  /** As the plan writes it; null: it weighs like the others of its unit, so it is not a heavy one. */
  weightBp: BasisPoints | null
  /** Extemporáneo. */
  late: boolean
  /** Share of the year done in the month and in the one before; null: not counted in shares, or no report. */
  doneBp: BasisPoints | null
  beforeBp: BasisPoints | null
  /** SHA-256 of its files. */
  files: readonly string[]
  /** Some of its evidence is dated outside of its month. */
  outsideMonth: boolean
}

/** A report of those that a sample was drawn from, as it was then: enough to draw the sample again. */
export type DrawnRow = Omit<SampleRow, 'files'> & {
  month: Month
  code: string
  unit: string
  /** A file of it proves another report of the plan too. */
  repeatedFile: boolean
}

/** The same rows as the rule reads them. */
export function rowsOfDraw(rows: readonly DrawnRow[]): { rows: SampleRow[]; repeated: ReadonlySet<string> } {
  return {
    rows: rows.map((row) => ({ ...row, files: row.repeatedFile ? [REPEATED] : [] })),
    repeated: new Set([REPEATED]),
  }
}
const REPEATED = 'repeated'

/** How many reports each criterion picks; a report that several pick counts in each, and once in the whole. */
export function countReasons(items: readonly SampleItem[]): Record<SampleReason, number> {
  const count = (reason: SampleReason): number => items.filter(({ reasons }) => reasons.includes(reason)).length
  return {
    ...{ weight: count('weight'), late: count('late'), jump: count('jump') },
    ...{ repeatedFile: count('repeatedFile'), outsideMonth: count('outsideMonth'), random: count('random') },
  }
}

export type SampleItem = { id: string; reasons: readonly SampleReason[] }

/** SHA-256 of a text in hexadecimal; given from outside, since a model knows no machine. */
export type Digest = (text: string) => string

/** Files that prove more than one report: another activity, or another month of the same one. */
export function repeatedFiles(rows: readonly Pick<SampleRow, 'files'>[]): Set<string> {
  const times = new Map<string, number>()
  for (const { files } of rows) for (const file of new Set(files)) times.set(file, (times.get(file) ?? 0) + 1)
  return new Set([...times].flatMap(([file, count]) => (count > 1 ? [file] : [])))
}

function isJump({ doneBp, beforeBp }: SampleRow, from: BasisPoints): boolean {
  return doneBp !== null && beforeBp !== null && Math.abs(doneBp - beforeBp) >= from
}

function reasonsOf(row: SampleRow, rule: SampleRule, repeated: ReadonlySet<string>): SampleReason[] {
  const holds: Record<Exclude<SampleReason, 'random'>, boolean> = {
    weight: rule.weightFromBp !== null && row.weightBp !== null && row.weightBp >= rule.weightFromBp,
    late: rule.late && row.late,
    jump: rule.jumpFromBp !== null && isJump(row, rule.jumpFromBp),
    outsideMonth: rule.outsideMonth && row.outsideMonth,
    repeatedFile: rule.repeatedFile && row.files.some((file) => repeated.has(file)),
  }
  return sampleReasons.filter((reason) => reason !== 'random' && holds[reason])
}

/** By which reports stand in the order of chance. */
export function keyOfChance(seed: string, id: string, digest: Digest): string {
  return digest(`${seed} ${id}`)
}

/** The first of the rest by SHA-256 of "seed id": a larger share keeps all that a smaller one chose. */
function drawn(rest: readonly string[], { seed, randomShareBp }: SampleRule, digest: Digest): string[] {
  const wanted = Math.ceil((rest.length * randomShareBp) / WHOLE_YEAR_BP)
  return rest
    .map((id) => ({ id, key: keyOfChance(seed, id, digest) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, wanted)
    .map(({ id }) => id)
}

/**
 * The reports to be looked at, each with every reason that chose it, by id. Chance draws among those that no criterion chose.
 *
 * @param rows each report once, in any order
 * @param repeated files that prove more than one report of the plan, also outside of these
 */
export function riskSample(
  rows: readonly SampleRow[],
  rule: SampleRule,
  { repeated, digest }: { repeated: ReadonlySet<string>; digest: Digest },
): SampleItem[] {
  const judged = rows.map((row) => ({ id: row.id, reasons: reasonsOf(row, rule, repeated) }))
  const rest = judged.flatMap(({ id, reasons }) => (reasons.length === 0 ? [id] : []))
  const byChance = drawn(rest, rule, digest).map((id) => ({ id, reasons: ['random' as const] }))
  return [...judged.filter(({ reasons }) => reasons.length > 0), ...byChance].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
