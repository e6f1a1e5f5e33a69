import type {
  DocumentApproval,
  DocumentBlock,
  DocumentControl,
  DocumentFooter,
  DocumentSection,
  LabelledText,
  PublishedHead,
  SignaturesBlock,
} from '../../../documents/model.ts'
import type { FormControl, UnitPlanStatus } from '../model/plan.ts'
import type { PlanFile, UnitFile } from '../model/planFile.ts'
import { documentText as text } from './documentText.es.ts'
import { planTable } from './planTable.ts'

/** How a document is to be printed, beside the plan's own data. */
export type DocumentOptions = {
  emblemSvg?: string | undefined
  /** Public page where anyone can check an approved document; without it nothing is printed of it. */
  checkAddress?: string | undefined
  /** What an approved document says of the log of acts. */
  logHead?: PublishedHead | undefined
}

/** A form without a date of its own shows, in an approved plan, the day of its approval. */
export function controlOf(form: FormControl, { official }: Pick<PlanFile, 'official'> = {}): DocumentControl {
  return { formCode: form.code, version: form.version, date: form.date ?? official?.approvedOn ?? '' }
}

/** Whether a row that does not add up is still to be settled: in force it is as it was approved. */
function isSettled(status: UnitPlanStatus): boolean {
  return status === 'inForce' || status === 'superseded' || status === 'closed'
}

/** What each page says of itself: version, day and code of an approved plan, or that it is a working copy. */
export function standingOf(
  { official }: PlanFile,
  { checkAddress, logHead }: DocumentOptions,
): { approval: DocumentApproval } | { footer: DocumentFooter } {
  if (official === undefined) return { footer: { text: text.workingCopy } }
  const { number, approvedOn, code } = official
  const address = checkAddress === undefined ? {} : { address: checkAddress }
  const told = logHead === undefined ? {} : { logHead }
  return { approval: { version: String(number), date: approvedOn, code, ...address, ...told } }
}

/** `Unidad: … Periodo: … Estado: Borrador` under the letterhead of every page; a plan in force needs no state. */
function runningLine(file: PlanFile, unit: UnitFile): LabelledText[] {
  const line = [
    { label: text.unit, text: unit.name },
    { label: text.period, text: text.periodOf(file.plan.year) },
  ]
  return unit.status === 'inForce' ? line : [...line, { label: text.status, text: text.unitStatus[unit.status] }]
}

/** Table, notes, conditions and signatures of one unit, under the letterhead of the unit form. */
export function unitSection(file: PlanFile, unit: UnitFile): DocumentSection {
  const conditions = unit.activities.filter(({ condition }) => (condition ?? '') !== '')
  return {
    key: unit.id,
    heading: { level: 1, text: unit.name },
    orientation: 'landscape',
    frame: { unit: unit.name, control: controlOf(file.plan.unitForm, file) },
    runningLine: runningLine(file, unit),
    blocks: [
      planTable(file, unit, !isSettled(unit.status)),
      ...conditions.map(({ code, condition }) => ({
        kind: 'note' as const,
        lead: text.condition(code),
        text: condition ?? '',
      })),
      ...inheritedNotes(file, unit),
      ...(unit.notes === '' ? [] : [{ kind: 'note' as const, lead: text.notes, text: unit.notes }]),
      unitSignatures(file, unit),
    ],
  }
}

/** A note for each row that came from another unit in the year, under its code of now. */
function inheritedNotes({ inherited = [], units }: PlanFile, unit: UnitFile): DocumentBlock[] {
  return unit.activities.flatMap(({ id, code }) =>
    inherited
      .filter(({ activityId, toUnitId }) => activityId === id && toUnitId === unit.id)
      .map(({ fromUnitId, code: before, from }) => {
        const name = units.find((one) => one.id === fromUnitId)?.name ?? null
        return { kind: 'note' as const, lead: text.inheritedLead, text: text.inherited(code, before, name, from) }
      }),
  )
}

/** The signatures of the unit and of its sections; without a signature of its head the place where it signs stays. */
function unitSignatures(file: PlanFile, unit: UnitFile): SignaturesBlock {
  const own = signaturesOf(file, unit.unitPlanId)
  const headSigns = file.signatures.some(({ unitPlanId, section }) => unitPlanId === unit.unitPlanId && !section)
  return headSigns ? own : { ...own, cells: [...own.cells, { act: text.responsibleAct, post: unit.name }] }
}

/** Signatures of a unit's plan, or with null of the consolidated plan; an empty name is left out. */
export function signaturesOf(file: PlanFile, unitPlanId: string | null): SignaturesBlock {
  const own = file.signatures.filter((signature) => signature.unitPlanId === unitPlanId)
  return {
    kind: 'signatures',
    cells: own.map(({ act, name, ...signed }) => ({
      act,
      post: postSigned(signed),
      ...(name === '' ? {} : { name }),
    })),
  }
}

/** The post under which somebody signed, and that it was for its holder. */
export function postSigned({ post, bySubstitute }: { post: string; bySubstitute?: boolean | undefined }): string {
  return bySubstitute === true ? text.bySubstitute(post) : post
}
