import { type ActContext, canonicalJson, type Reader, saveFile, sha256 } from '../../../platform/index.ts'
import type { Plan, UnitPlanStatus } from '../../model/plan.ts'
import { copyOf, type PlanFile, type UnitFile } from '../../model/planFile.ts'
import {
  numberParts,
  type PlanVersion,
  type VersionSignature,
  type VersionUnit,
} from '../../model/workflow/planVersion.ts'
import { VERIFICATION_CODE_BYTES, verificationCode } from '../../model/workflow/verificationCode.ts'
import { insertVersion, listVersions, listVersionUnits, readVersion } from '../../store/versionStore.ts'
import { partDigest, partOf } from '../partDigest.ts'
import { planFileOf } from '../planFileOf.ts'

/** What the next version would hold, beside the one in force. */
export type Draft = {
  file: PlanFile
  parts: VersionUnit[]
  inForce: PlanVersion | undefined
  /** False when nothing differs from the version in force. */
  changed: boolean
  /** SHA-256 of the content: what a signature of the consolidated plan stands for. */
  digest: string
  /** What the version in force was signed with; undefined: there is none, or it is older than the field. */
  signatures: readonly VersionSignature[] | undefined
  /** Number of the version to come. */
  number: number
}

/** Head of the plan as far as it is content: what every version has of its own is left out. */
function headOf({ units: _units, official: _official, plan, ...head }: PlanFile): unknown {
  const { revision: _revision, changedAt: _changedAt, ...content } = plan
  return { ...head, plan: content }
}

/**
 * Whose rows a version takes as they stand; every other unit keeps its part of the version in force. A superseded plan is
 * that of a unit that closed: what it did stays in the plan of the year.
 */
const TAKEN = {
  /** The three signatures of a round bring in what has the visto bueno. */
  round: ['endorsed', 'inForce', 'superseded'],
  /** A request changes what is in force and nothing else: a unit that came late waits for its round. */
  change: ['inForce', 'superseded'],
} as const satisfies Record<string, readonly UnitPlanStatus[]>

/**
 * The plan as the next version would freeze it: the rows of the units that it takes, and for units still on the way the
 * part of the version in force, when there is one. Persons' names stay outside (decisions.md 26).
 */
export async function draftVersion(
  tx: Reader,
  plan: Plan,
  today: string,
  by: keyof typeof TAKEN = 'round',
): Promise<Draft> {
  const taken: readonly UnitPlanStatus[] = TAKEN[by]
  const { file } = await planFileOf(tx, plan, today)
  const versions = await listVersions(tx, plan.id)
  const inForce = versions.find(({ status }) => status === 'inForce')
  const [before, beforeParts] =
    inForce === undefined ? [undefined, []] : [await readVersion(tx, inForce), await listVersionUnits(tx, inForce.id)]
  const units = file.units.flatMap((unit): UnitFile[] => {
    if (taken.includes(unit.status)) return [partOf(unit)]
    return before?.units.filter(({ id }) => id === unit.id) ?? []
  })
  const annulled: VersionUnit[] = []
  for (const { id, number, status } of versions)
    if (status === 'annulled' && number > (inForce?.number ?? 0)) annulled.push(...(await listVersionUnits(tx, id)))
  const content = copyOf({ ...file, units, plan: { ...file.plan, status: 'inForce' } }, { copy: 'publica' })
  const parts = numberParts(
    beforeParts,
    units.map((unit) => ({
      unitPlanId: unit.unitPlanId,
      unitId: unit.id,
      sha256: partDigest(unit),
      activities: unit.activities.length,
    })),
    annulled,
  )
  const sameParts =
    parts.length === beforeParts.length && parts.every((part) => beforeParts.some((one) => one.sha256 === part.sha256))
  const head = canonicalJson(headOf(content))
  return {
    file: content,
    parts,
    inForce,
    signatures: before?.official?.signatures,
    changed: before === undefined || !sameParts || canonicalJson(headOf(before)) !== head,
    digest: sha256(canonicalJson([head, parts.map((part) => part.sha256)])),
    number: (versions[0]?.number ?? 0) + 1,
  }
}

/** Freezes a draft as the next version: its canonical JSON is stored and never changes. */
export async function freezeVersion(
  { app, tx, actor, now, today, newId }: Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'now' | 'today' | 'newId'>,
  plan: Plan,
  draft: Draft,
  {
    kind,
    reason,
    signatures,
  }: Pick<PlanVersion, 'kind' | 'reason'> & { signatures: readonly VersionSignature[] | undefined },
): Promise<PlanVersion> {
  const code = verificationCode(app.randomBytes(VERIFICATION_CODE_BYTES))
  const official = {
    number: draft.number,
    kind,
    approvedOn: today,
    code,
    ...(signatures === undefined ? {} : { signatures }),
  }
  const text = canonicalJson({ ...draft.file, official, plan: { ...draft.file.plan, changedAt: now } })
  const bytes = new TextEncoder().encode(text)
  const hash = sha256(bytes)
  await saveFile(tx, hash, bytes, now)
  const version: PlanVersion = {
    id: newId(),
    planId: plan.id,
    number: draft.number,
    kind,
    status: 'authorized',
    sha256: hash,
    code,
    approvedOn: today,
    inForceFrom: null,
    inForceTo: null,
    reason,
    at: now,
  }
  await insertVersion(tx, { ...version, personId: actor.personId }, draft.parts)
  return version
}

/** The version in force of a plan, or undefined before the first. */
export async function findVersionInForce(db: Reader, planId: string): Promise<PlanVersion | undefined> {
  return (await listVersions(db, planId)).find(({ status }) => status === 'inForce')
}
