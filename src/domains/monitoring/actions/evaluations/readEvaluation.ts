import { DomainError } from '../../../../kernel/domainError.ts'
import { refusalWords } from '../../../../kernel/refusalWords.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { findRecordOf } from '../../../operations/index.ts'
import { download, getFile, postsAt, query, type Reader } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { type EvaluationFile, evaluationFileShape, evaluationRoutes } from '../../contracts/evaluations.ts'
import { monitoringErrors } from '../../messages.es.ts'
import {
  evaluationKeepers,
  evaluationWorkflow,
  evaluationWriters,
  isOwnPart,
  partiesToEvaluation,
} from '../../model/evaluation/evaluationWorkflow.ts'
import { isOpenPart, missingParts } from '../../model/evaluation/unitEvaluation.ts'
import { belongsTo } from '../../model/followUp/followUpWorkflow.ts'
import { findEvaluation, type StoredEvaluation } from '../../store/evaluationStore.ts'
import {
  type EvaluationStep,
  listEvaluationSteps,
  listParts,
  type StoredPart,
} from '../../store/unitEvaluationStore.ts'
import { demandEvaluation, type RatedUnit, ratingsOf, readEvaluatedCut } from './evaluationGround.ts'

type Post = { id: string; name: string; unitId: string }
type Seen = { actor: Actor; isClosed: boolean; posts: readonly Post[] }

/** A part as one person sees it: what is being written stays in the unit. */
function shown(unit: RatedUnit, part: StoredPart, steps: readonly EvaluationStep[], { actor, isClosed, posts }: Seen) {
  const { status, revision, content } = part
  const isMine = belongsTo(actor, unit.id)
  const missing = missingParts(ratingsOf(unit), content)
  const acts = isClosed
    ? []
    : availableActs(evaluationWorkflow, status, partiesToEvaluation(actor, unit.id).keys(), {
        ...{ missing, ownWork: isOwnPart(steps, actor.personId) },
      })
  const mayWrite = !isClosed && isOpenPart(status) && findAssignment(actor, evaluationWriters, unit.id) !== undefined
  const ownPosts = posts.filter(({ unitId }) => unitId === unit.id)
  return {
    ...{ ...unit, status, revision, mayWrite, missing, steps: steps.map(({ personId: _personId, ...step }) => step) },
    content:
      isOpenPart(status) && !isMine ? null : { causes: [...content.causes], commitments: [...content.commitments] },
    posts: mayWrite ? ownPosts.map(({ id, name }) => ({ id, name })) : [],
    postNames: Object.fromEntries(ownPosts.map(({ id, name }) => [id, name])),
    available: acts.map(({ act, refusal }) => ({
      act,
      refusal: refusal === null ? null : refusalWords(refusal, monitoringErrors),
    })),
  }
}

/** What a closed evaluation keeps: the bytes whose SHA-256 is its own. */
export async function readClosed(db: Reader, sha256: string): Promise<{ bytes: Uint8Array; file: EvaluationFile }> {
  const bytes = await getFile(db, sha256)
  return { bytes, file: evaluationFileShape.parse(JSON.parse(new TextDecoder().decode(bytes))) }
}

async function closedAnswer(db: Reader, { id, planId, sha256 }: StoredEvaluation) {
  if (sha256 === null) return null
  const { closedAt: at, post, minutes } = (await readClosed(db, sha256)).file
  const record = await findRecordOf(db, planId, 'evaluation', id)
  return { at, post, minutes, sha256, code: record?.code ?? null }
}

export const evaluation = query(evaluationRoutes.evaluation, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const found = await findEvaluation(db, input.year, input.quarter)
  if (found === undefined) return { evaluation: null }
  const { cut, file, units } = await readEvaluatedCut(db, found)
  const partOf = new Map((await listParts(db, found.id)).map((part) => [part.unitId, part]))
  const steps = await listEvaluationSteps(db, found.id)
  const seen = { actor, isClosed: found.closedAt !== null, posts: await postsAt(db, today) }
  const closed = await closedAnswer(db, found)
  const answer = {
    cut: { number: cut.number, month: cut.month, sha256: cut.sha256 },
    ...{ thresholds: file.thresholds, openedAt: found.openedAt, openedPost: found.openedPost },
    closed,
    mayClose: !seen.isClosed && findAssignment(actor, evaluationKeepers) !== undefined,
    units: units.flatMap((unit) => {
      const part = partOf.get(unit.id)
      if (part === undefined) return []
      const own = steps.filter(({ partId }) => partId === part.id)
      return [shown(unit, part, own, seen)]
    }),
  }
  return { evaluation: answer }
})

export const downloadEvaluation = download(evaluationRoutes.downloadEvaluation, async ({ db, input }) => {
  const { year, quarter } = input
  const { sha256 } = demandEvaluation(await findEvaluation(db, year, quarter), input)
  if (sha256 === null) throw new DomainError('monitoring.evaluationStillOpen', 'conflict', { quarter })
  const { bytes } = await readClosed(db, sha256)
  return { fileName: `evaluacion-${year}-${quarter}.json`, mediaType: 'application/json', bytes }
})
