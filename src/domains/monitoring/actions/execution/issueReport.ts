import { DomainError } from '../../../../kernel/domainError.ts'
import { controlOf, newVerificationCode, planInForce, registerBytes } from '../../../operations/index.ts'
import { act, canonicalJson, findInstitution } from '../../../platform/index.ts'
import { executionRoutes, type IssuedReport } from '../../contracts/execution.ts'
import { reportIssuer, signersOf } from '../../model/execution/narrative.ts'
import { holdReport, insertIssue, listIssues, listNarratives } from '../../store/executionStore.ts'
import { readReportGround } from './executionGround.ts'

/** From here on those bytes are what was said; a later narrative is issued beside them and takes their place. */
export const issueReport = act({
  route: executionRoutes.issueReport,
  load: ({ tx, input, today }) => planInForce(tx, input.year, today),
  authorize: (actor, _plan, { unitId = null }) => {
    const assignment = reportIssuer(actor, unitId)
    return assignment === undefined ? undefined : { assignment, scope: unitId === null ? 'all' : [unitId] }
  },
  run: async ({ app, tx, actor, now, today, newId, input, assignment }) => {
    const { year, period } = input
    const { plan, cut, unitId, computed } = await readReportGround(tx, input, today)
    const report = await holdReport(tx, { id: newId(), planId: plan.id, cutId: cut.id, period, unitId })
    const last = (await listNarratives(tx, report.id))[0]
    if (last === undefined) throw new DomainError('monitoring.narrativeMissing', 'conflict')
    if (last.number !== input.narrative)
      throw new DomainError('monitoring.narrativeChangedMeanwhile', 'conflict', {
        ...{ version: last.number, person: last.personName },
      })
    const issued = (await listIssues(tx, report.id))[0]
    if (issued?.narrative === last.number)
      throw new DomainError('monitoring.alreadyIssued', 'conflict', { issue: issued.number })
    const institution = await findInstitution(tx)
    const number = (issued?.number ?? 0) + 1
    const postName = assignment?.postName ?? ''
    const code = newVerificationCode(app)
    const control = controlOf(plan.form)
    const file: IssuedReport = {
      ...{ format: 'hilo.informe/1', year, number, code, issuedOn: today, issuedAt: now },
      institution: {
        ...{ name: institution?.name ?? '', locale: institution?.locale ?? 'es-SV' },
        timeZone: institution?.timeZone ?? 'UTC',
      },
      control: { ...control, date: control.date === '' ? today : control.date },
      report: computed,
      narrative: { ...last.narrative, number: last.number },
      signers: signersOf(
        { personId: last.personId, post: last.postName, at: last.at },
        { personId: actor.personId, post: postName, at: now },
      ),
    }
    const bytes = new TextEncoder().encode(canonicalJson(file))
    const record = await registerBytes(
      { tx, actor, now, today, newId },
      { planId: plan.id, kind: 'executionReport', code, subject: { id: report.id, number, postName }, bytes },
    )
    await insertIssue(tx, report, { id: newId(), number, narrativeId: last.id, recordId: record.id })
    const { sha256 } = record
    return {
      answer: { issue: number, code },
      log: {
        things: [`monitoring.executionReport:${report.id}`, `operations.plan:${plan.id}`],
        unitId,
        data: { year, cut: cut.number, period, issue: number, narrative: last.number, sha256 },
      },
    }
  },
})
