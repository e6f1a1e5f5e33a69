import type { Role } from '../../../../kernel/contract.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'
import { belongsTo, fromOutside } from '../followUp/followUpWorkflow.ts'

/** Sections that people write in a report on execution, in the order in which they are read; its figures are never typed. */
export const narrativeSections = ['presentation', 'achievements', 'difficulties', 'corrective', 'next'] as const
export type NarrativeSection = (typeof narrativeSections)[number]

export type Narrative = Readonly<Record<NarrativeSection, string>>

export const emptyNarrative: Narrative = {
  ...{ presentation: '', achievements: '', difficulties: '', corrective: '', next: '' },
}

export const isEmptyNarrative = (narrative: Narrative): boolean =>
  narrativeSections.every((section) => narrative[section].trim() === '')

/** Sections that one version says otherwise than another. */
export function changedSections(before: Narrative, after: Narrative): NarrativeSection[] {
  return narrativeSections.filter((section) => before[section] !== after[section])
}

/** Who writes in a unit: its head, and whoever types for it (domain.md D34). */
const unitWriters: readonly Role[] = ['unitHead', 'liaison']
/** Who writes what the institution says. */
const institutionWriters: readonly Role[] = ['planningOfficer']
/** Who reviews and issues what another one wrote; the institution's too. */
const reviewers: readonly Role[] = ['planningOfficer', 'executive']
/** Who reads what is not issued yet, beside the unit itself. */
const readers: readonly Role[] = [...reviewers, 'authority', 'internalControl']

export const narrativeWriters: readonly Role[] = [...unitWriters, ...institutionWriters]
export const reportIssuers: readonly Role[] = ['unitHead', ...reviewers]

/** @param unitId null: the institution. */
export function narrativeWriter(actor: Actor, unitId: string | null): Assignment | undefined {
  return unitId === null ? findAssignment(actor, institutionWriters) : findAssignment(actor, unitWriters, unitId)
}

/** Who may issue a report: the head of the unit, or whoever reviews it from outside. */
export function reportIssuer(actor: Actor, unitId: string | null): Assignment | undefined {
  if (unitId === null) return findAssignment(actor, reviewers)
  return findAssignment(actor, ['unitHead'], unitId) ?? fromOutside(actor, reviewers, unitId)
}

/** Whether a person reads narratives that are not issued: they are drafts of their authors (decisions.md 14). */
export function mayReadNarrative(actor: Actor, unitId: string | null): boolean {
  return (unitId !== null && belongsTo(actor, unitId)) || findAssignment(actor, readers) !== undefined
}

/** What the control block says of those who acted. */
export type ReportSigners = {
  written: { post: string; at: string }
  /** Null: who wrote it issued it, so nobody reviewed it. */
  reviewed: { post: string; at: string } | null
}

/** Who wrote the narrative and who issued it: two acts of one person are no review (domain.md D35). */
export function signersOf(
  written: { personId: string; post: string; at: string },
  issued: { personId: string; post: string; at: string },
): ReportSigners {
  const { post, at } = issued
  return {
    written: { post: written.post, at: written.at },
    reviewed: written.personId === issued.personId ? null : { post, at },
  }
}
