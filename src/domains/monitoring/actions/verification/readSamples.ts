import type { OutputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { type PlanInForce, planInForce } from '../../../operations/index.ts'
import { query, type Reader } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { reportForm } from '../../model/dueMonth.ts'
import {
  roleOfSide,
  standingVerdicts,
  tookPart,
  type VerifyingSide,
  verificationState,
  verifyingSides,
} from '../../model/verification/verdicts.ts'
import { listSetAside } from '../../store/evidenceStore.ts'
import {
  listEvidenceIds,
  listSampleItems,
  listSamples,
  listVerdicts,
  type StoredSample,
  type StoredVerdict,
} from '../../store/verificationStore.ts'
import { demandPlan } from '../monthGround.ts'
import { demandSample, readVerifiable, ruleOf, type Verifiable } from './verificationGround.ts'

type Sample = OutputOf<typeof verificationRoutes.samples>['samples'][number]
type Item = OutputOf<typeof verificationRoutes.sample>['items'][number]
type Piece = Item['pieces'][number]

const otherOf = (side: VerifyingSide): VerifyingSide => (side === 'planning' ? 'control' : 'planning')

function verdictAnswer(one: StoredVerdict | undefined): Piece['verdict'] {
  if (one === undefined) return null
  const { kind, reason, personName, postName, at } = one
  return { kind, reason, personName, postName, at }
}

/** Each sample with how much of it was looked at. */
async function sampleAnswers(db: Reader, { plan }: PlanInForce, wanted: readonly StoredSample[]): Promise<Sample[]> {
  const items = await listSampleItems(
    db,
    wanted.map(({ id }) => id),
  )
  const pieces = await listEvidenceIds(db, [...new Set([...items.values()].flat().map(({ id }) => id))])
  const verdicts = await listVerdicts(db, plan.id)
  return wanted.map((sample) => {
    const { id, rule: _text, drawnFrom, ...rest } = sample
    const own = items.get(id) ?? []
    const standing = standingVerdicts(verdicts, sample.side)
    const reviewed = own.filter((item) => verificationState(pieces.get(item.id) ?? [], standing) !== 'unreviewed')
    return {
      ...rest,
      rule: ruleOf(sample),
      items: own.length,
      reviewed: reviewed.length,
      repeatable: drawnFrom !== null,
    }
  })
}

export const samples = query(verificationRoutes.samples, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const found = await planInForce(db, input.year, today)
  if (found === undefined) return { mayDraw: [], samples: [] }
  return {
    mayDraw: verifyingSides.filter((side) => findAssignment(actor, [roleOfSide[side]]) !== undefined),
    samples: await sampleAnswers(db, found, await listSamples(db, found.plan.id)),
  }
})

function piecesOf(
  { report }: Verifiable,
  ids: readonly string[],
  verdicts: readonly StoredVerdict[],
  side: VerifyingSide,
) {
  const [own, other] = [standingVerdicts(verdicts, side), standingVerdicts(verdicts, otherOf(side))]
  return report.evidence.flatMap((evidence, at): Piece[] => {
    const id = ids[at]
    if (id === undefined) return []
    return [{ id, evidence, verdict: verdictAnswer(own.get(id)), otherSide: verdictAnswer(other.get(id)) }]
  })
}

/** The activity in that month, and what its report says. */
function saidIn({ activity, unit, report, row }: Verifiable) {
  const { id, code, name, means, target } = activity
  const { quantity, received, attended, achievement, difficulty, corrective, noEvidence } = report
  return {
    activity: { id, code, name, means, unitOfMeasure: target?.unitOfMeasure ?? null },
    unit: { id: unit.id, name: unit.name },
    ...{ form: reportForm(activity), doneBp: row.doneBp, programmedBp: activity.months[report.month - 1] ?? null },
    programmedQuantity: target?.quantities[report.month - 1] ?? null,
    report: { quantity, received, attended, achievement, difficulty, corrective, noEvidence },
  }
}

function mayJudge(actor: Actor, side: VerifyingSide, { hands }: Verifiable): boolean {
  const assignment = findAssignment(actor, [roleOfSide[side]])
  return assignment !== undefined && !tookPart(hands, { personId: actor.personId, unitId: assignment.unitId })
}

export const sample = query(verificationRoutes.sample, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const found = demandPlan(await planInForce(db, input.year, today), input.year)
  const stored = await demandSample(db, found, input.number)
  const [answer] = await sampleAnswers(db, found, [stored])
  if (answer === undefined) throw new DomainError('monitoring.sampleNotFound', 'notFound', input)
  const drawn = (await listSampleItems(db, [stored.id])).get(stored.id) ?? []
  const pieces = await listEvidenceIds(
    db,
    drawn.map(({ id }) => id),
  )
  const verdicts = await listVerdicts(db, found.plan.id)
  const reports = new Map((await readVerifiable(db, found)).map((one) => [one.report.id, one]))
  const standing = standingVerdicts(verdicts, stored.side)
  const setAside = await listSetAside(
    db,
    drawn.map(({ id }) => id),
  )
  const items = drawn.flatMap(({ id, reasons }): Item[] => {
    const one = reports.get(id)
    if (one === undefined) return []
    const { report } = one
    const ids = pieces.get(id) ?? []
    return [
      {
        ...{ reportId: id, month: report.month, reasons, ...saidIn(one) },
        ...{ state: verificationState(ids, standing), mayJudge: mayJudge(actor, stored.side, one) },
        pieces: piecesOf(one, ids, verdicts, stored.side),
        setAside: (setAside.get(id) ?? []).flatMap((piece) => {
          const verdict = verdictAnswer(standing.get(piece.id))
          return verdict === null ? [] : [{ id: piece.id, name: piece.name, ...verdict }]
        }),
      },
    ]
  })
  return { sample: answer, items, returned: drawn.length - items.length }
})
