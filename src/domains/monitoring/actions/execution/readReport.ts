import { DomainError } from '../../../../kernel/domainError.ts'
import { query } from '../../../platform/index.ts'
import { executionRoutes } from '../../contracts/execution.ts'
import { mayReadNarrative, narrativeWriter, reportIssuer } from '../../model/execution/narrative.ts'
import { findReport, listIssues, listNarratives, type NarrativeVersion } from '../../store/executionStore.ts'
import { readReportGround } from './executionGround.ts'

const facts = ({ number, personName, postName, at }: NarrativeVersion) => ({ number, personName, postName, at })

/** Whoever does not read drafts sees the narrative that was issued last, and no other. */
export const executionReport = query(executionRoutes.executionReport, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { cut, unitId, computed } = await readReportGround(db, input, today)
  const report = await findReport(db, { cutId: cut.id, period: input.period, unitId })
  const all = report === undefined ? [] : await listNarratives(db, report.id)
  const issues = report === undefined ? [] : await listIssues(db, report.id)
  const mayReadDrafts = mayReadNarrative(actor, unitId)
  const shown = mayReadDrafts ? all[0] : all.find(({ number }) => number === issues[0]?.narrative)
  return {
    // Five hundred activities are no page: those of each unit stand in its report, and all of them in the document.
    computed: unitId === null ? { ...computed, activities: [] } : computed,
    narrative: shown === undefined ? null : { ...shown.narrative, number: shown.number },
    versions: mayReadDrafts ? all.map(facts) : [],
    issues: issues.map(({ id: _id, recordId: _recordId, ...issue }) => issue),
    mayWrite: narrativeWriter(actor, unitId) !== undefined,
    mayIssue: reportIssuer(actor, unitId) !== undefined,
    mayReadDrafts,
  }
})

export const narrativeVersion = query(executionRoutes.narrativeVersion, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { cut, unitId } = await readReportGround(db, input, today)
  if (!mayReadNarrative(actor, unitId)) throw new DomainError('monitoring.narrativeNotForYou', 'forbidden')
  const report = await findReport(db, { cutId: cut.id, period: input.period, unitId })
  const all = report === undefined ? [] : await listNarratives(db, report.id)
  const found = all.find(({ number }) => number === input.version)
  if (found === undefined) throw new DomainError('monitoring.narrativeNotFound', 'notFound', { version: input.version })
  return { ...facts(found), narrative: found.narrative }
})
