import { attachmentTypeOf } from '../../../../documents/read/attachment.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { download, getFile, postsAt, query, type Reader } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import { type ChangeRequest, type ChangeRequestStep, hasEnded, isWritable } from '../../model/changes/changeRequest.ts'
import { workflowOf } from '../../model/changes/changeRequestWorkflow.ts'
import { isWindowOpen, nextWindow } from '../../model/changes/changeWindow.ts'
import { firstOpenMonth, isYearOver } from '../../model/changes/openMonths.ts'
import { activitiesOf } from '../../model/changes/requestItem.ts'
import { lockRefusal } from '../../model/closing/yearLock.ts'
import { mayAskForChanges, mayWriteRequest, planningOffice } from '../../model/planPolicy.ts'
import { listActivitiesWithIds } from '../../store/activityStore.ts'
import { getChangeRequest, listChangeRequests } from '../../store/changeRequestStore.ts'
import { listRequestSteps } from '../../store/changeStepStore.ts'
import { listChangeWindows } from '../../store/changeWindowStore.ts'
import { getPlan } from '../../store/planStore.ts'
import { findRecordOf, readRecord } from '../../store/recordStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import { planOf } from '../planMemory.ts'
import { recordOf } from '../records/recordOf.ts'
import { refusalWords } from '../refusalWords.ts'
import { readRequestStanding } from './requestGround.ts'
import { answersTo, awaitsAnswerOf, type TransferGround } from './transferSide.ts'
import { tryItems } from './tryRequest.ts'
import { openingRefusal } from './writeRequest.ts'

function shownStep({ personId: _person, postId: _post, from: _from, ...step }: ChangeRequestStep) {
  return step
}

function summaryOf(
  ground: Omit<TransferGround, 'request' | 'steps'> & { request: ChangeRequest; steps: readonly ChangeRequestStep[] },
  versions: ReadonlyMap<string, number>,
  actor: Actor,
) {
  const { request, steps, units } = ground
  const { number, unitId, status, cause, reason, actNumber, items, versionId } = request
  const last = steps.at(-1)
  return {
    ...{ number, unitId, status, cause, reason, actNumber },
    unitName: units.find(({ id }) => id === unitId)?.name ?? '',
    items: items.length,
    accepted: items.filter(({ decision }) => decision?.accepted).length,
    awaitsOwnUnit: awaitsAnswerOf(actor, ground),
    version: versionId === null ? null : (versions.get(versionId) ?? null),
    lastStep: last === undefined ? null : shownStep(last),
  }
}

export const changeRequests = query(changeRequestRoutes.changeRequests, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const { plan, units, unitPlans } = whole
  const [requests, steps, windows, versions, posts] = await Promise.all([
    listChangeRequests(db, plan.id),
    listRequestSteps(db, plan.id),
    listChangeWindows(db, plan.id),
    listVersions(db, plan.id),
    postsAt(db, today),
  ])
  const numbers = new Map(versions.map(({ id, number }) => [id, number]))
  const inForce = new Set(unitPlans.filter(({ status }) => status === 'inForce').map(({ unitId }) => unitId))
  return {
    requests: requests.map((request) =>
      summaryOf({ units, posts, request, steps: steps.get(request.id) ?? [] }, numbers, actor),
    ),
    windows,
    windowOpen: isWindowOpen(windows, today),
    nextWindow: nextWindow(windows, today) ?? null,
    inForce: versions.find(({ status }) => status === 'inForce')?.number ?? null,
    yearOver: isYearOver(firstOpenMonth(plan.year, today)),
    yearClosed: plan.status === 'closed',
    mayKeepWindows: findAssignment(actor, planningOffice) !== undefined,
    mayOpenFor: units
      .filter(({ id }) => inForce.has(id) && mayAskForChanges(actor, id) !== undefined)
      .filter(({ id }) => openingRefusal(whole, id, windows, today) === undefined)
      .map(({ id: unitId, name }) => ({ unitId, name })),
  }
})

/** The activities that changes speak of: of a decided request as they were called before the decision, which its record keeps. */
async function activitiesNamed(db: Reader, { planId, id, items }: ChangeRequest) {
  const record = await findRecordOf(db, planId, 'changeRequest', id)
  const content = record === undefined ? undefined : (await readRecord(db, record)).file.content
  if (content?.kind === 'changeRequest') return content.activities
  const named = items.flatMap(({ item }) => [...activitiesOf(item)])
  return listActivitiesWithIds(db, planId, named, true)
}

export const changeRequest = query(changeRequestRoutes.changeRequest, async ({ app, db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const { plan, units } = whole
  const { request, steps, facts, parties } = await readRequestStanding(db, whole, input.number, { actor, today })
  const items = request.items.map(({ item }) => item)
  const [versions, activities, record, posts, trial] = await Promise.all([
    listVersions(db, plan.id),
    activitiesNamed(db, request),
    recordOf(db, plan.id, 'changeRequest', request.id),
    postsAt(db, today),
    hasEnded(request.status)
      ? { problems: [], doubts: [] }
      : tryItems({ db, whole, unitId: request.unitId, today, newId: app.newId }, items),
  ])
  const ground = { units, posts, request, steps }
  const locked = lockRefusal(plan, today)
  const acts = locked !== undefined ? [] : availableActs(workflowOf(request), request.status, parties.keys(), facts)
  return {
    ...summaryOf(ground, new Map(versions.map(({ id, number }) => [id, number])), actor),
    firstOpenMonth: firstOpenMonth(plan.year, today),
    document: request.document,
    locked: locked === undefined ? null : refusalWords(locked),
    mayWrite: locked === undefined && isWritable(request.status) && mayWriteRequest(actor, request) !== undefined,
    available: acts.map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : refusalWords(refusal) })),
    changes: request.items.map((change, at) => {
      const { id, item, decision } = change
      const problem = trial.problems[at] ?? null
      const receiver =
        item.kind === 'transfer'
          ? {
              ...change.receiver,
              unitName: units.find((unit) => unit.id === item.toUnitId)?.name ?? '',
              available: answersTo(actor, ground, change),
            }
          : null
      return { id, item, receiver, decision, problem: problem === null ? null : refusalWords(problem) }
    }),
    doubts: trial.doubts.map(({ finding: { rule, params, fingerprint }, activity: { code, name } }) => ({
      ...{ rule, params, fingerprint },
      activity: { code, name },
    })),
    activities: activities.map(({ id, code, name }) => ({ id, code, name })),
    units: units.map(({ id, name }) => ({ id, name })),
    trail: steps.map(shownStep),
    record,
  }
})

export const changeRequestDocument = download(changeRequestRoutes.changeRequestDocument, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  const { document } = await getChangeRequest(db, plan.id, input.number)
  if (document === null) throw new DomainError('operations.requestDocumentMissing', 'notFound')
  const bytes = await getFile(db, document.sha256)
  return { fileName: document.name, mediaType: await attachmentTypeOf(bytes), bytes }
})
