import { DomainError } from '../../../../kernel/domainError.ts'
import { planAloneInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { roleOfSide, tookPart } from '../../model/verification/verdicts.ts'
import { insertVerdicts, listEvidenceIds, listSampleItems, listVerdicts } from '../../store/verificationStore.ts'
import { demandPlan } from '../monthGround.ts'
import { demandSample, readVerifiable } from './verificationGround.ts'

const verifiers = Object.values(roleOfSide)

/** Of evidence and not of figures, so also in closed months: a cut that was kept stays as it is. */
export const giveVerdicts = act({
  route: verificationRoutes.giveVerdicts,
  load: ({ tx, input, today }) => planAloneInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, verifiers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, newId, input, resource }) => {
    const found = demandPlan(resource, input.year)
    const { year, number, kind, reason } = input
    const sample = await demandSample(tx, found, number)
    const assignment = findAssignment(actor, [roleOfSide[sample.side]])
    if (assignment === undefined) throw new DomainError('monitoring.otherSidesSample', 'forbidden', { number })
    if (kind !== 'verified' && reason.length < 5) throw new DomainError('monitoring.verdictWithoutReason', 'invalid')
    const drawn = new Set(((await listSampleItems(tx, [sample.id])).get(sample.id) ?? []).map(({ id }) => id))
    const pieces = await listEvidenceIds(tx, [...drawn])
    const evidenceIds = [...new Set(input.evidenceIds)]
    const reports = (await readVerifiable(tx, found)).filter(({ report: { id } }) => drawn.has(id))
    const judged = evidenceIds.map((evidenceId) => {
      const one = reports.find(({ report }) => pieces.get(report.id)?.includes(evidenceId))
      if (one === undefined) throw new DomainError('monitoring.evidenceNotInSample', 'notFound', { evidenceId })
      if (tookPart(one.hands, { personId: actor.personId, unitId: assignment.unitId }))
        throw new DomainError('monitoring.ownEvidence', 'forbidden', { code: one.activity.code })
      return one
    })
    const given = evidenceIds.map((evidenceId) => ({ id: newId(), evidenceId, kind, reason }))
    const after = (await listVerdicts(tx, found.plan.id)).length
    const decided = { personId: actor.personId, postName: assignment.postName, at: now }
    await insertVerdicts(tx, given, { sampleId: sample.id, after, ...decided })
    return {
      answer: { given: given.length },
      log: {
        things: [
          `monitoring.sample:${sample.id}`,
          ...new Set(judged.map(({ report }) => `monitoring.report:${report.id}`)),
        ],
        data: { year, number, kind, reason, evidenceIds },
      },
    }
  },
})
