import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { FollowUp, FollowUpKind, FollowUpStatus } from '../model/followUp/followUp.ts'
import type { FollowUpAct } from '../model/followUp/followUpWorkflow.ts'

export type StoredFollowUp = FollowUp & {
  postName: string | null
  /** The evaluation that a commitment comes from. */
  quarter: number | null
  givenBy: string
  givenPost: string
  givenAt: string
  /** Person who answered last; null: nobody yet. */
  answeredBy: string | null
}

function followUpQuery(db: Reader) {
  return db
    .selectFrom('monitoring_follow_up as one')
    .innerJoin('platform_person as person', 'person.id', 'one.given_by')
    .leftJoin('platform_post as post', 'post.id', 'one.post_id')
    .leftJoin('monitoring_evaluation as evaluation', 'evaluation.id', 'one.evaluation_id')
    .select(['one.id', 'one.kind', 'one.year', 'one.unit_id as unitId', 'one.post_id as postId', 'one.text'])
    .select(['one.due_on as dueOn', 'one.status', 'one.origin', 'post.name as postName', 'evaluation.quarter'])
    .select(['person.name as givenBy', 'one.given_post as givenPost', 'one.given_at as givenAt'])
    .select((one) =>
      one
        .selectFrom('monitoring_follow_up_step as step')
        .select('step.person_id')
        .whereRef('step.follow_up_id', '=', 'one.id')
        .where('step.act', '=', 'answer')
        .orderBy('step.position', 'desc')
        .limit(1)
        .as('answeredBy'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof followUpQuery>['execute']>>[number]

// The table's checks allow no others.
const toFollowUp = (row: Row): StoredFollowUp => ({
  ...row,
  kind: row.kind as FollowUpKind,
  status: row.status as FollowUpStatus,
})

/** Everything followed, or of a kind or a year: what is due first comes first. */
export async function listFollowUps(
  db: Reader,
  { kind, year }: { kind?: FollowUpKind | undefined; year?: number | undefined },
): Promise<StoredFollowUp[]> {
  let query = followUpQuery(db)
  if (kind !== undefined) query = query.where('one.kind', '=', kind)
  if (year !== undefined) query = query.where('one.year', '=', year)
  const rows = await query.orderBy('one.due_on').orderBy('one.given_at').orderBy('one.id').execute()
  return rows.map(toFollowUp)
}

export async function findFollowUp(db: Reader, id: string): Promise<StoredFollowUp | undefined> {
  const row = await followUpQuery(db).where('one.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toFollowUp(row)
}

/** @throws DomainError `monitoring.followUpNotFound`. */
export async function getFollowUp(db: Reader, id: string): Promise<StoredFollowUp> {
  const found = await findFollowUp(db, id)
  if (found === undefined) throw new DomainError('monitoring.followUpNotFound', 'notFound', { id })
  return found
}

/** The same, held until the act ends. Its unit must be in the scope of the transaction: without it nothing is held. */
export async function holdFollowUp(tx: Tx, id: string): Promise<StoredFollowUp> {
  await tx.selectFrom('monitoring_follow_up').select('id').where('id', '=', id).forUpdate().execute()
  return getFollowUp(tx, id)
}

export type NewFollowUp = Omit<FollowUp, 'status'> & {
  evaluationId: string | null
  givenBy: string
  givenPost: string
  givenAt: string
}

/** Units of what is given must be in the scope of the transaction. */
export async function insertFollowUps(tx: Tx, given: readonly NewFollowUp[]): Promise<void> {
  if (given.length === 0) return
  await tx
    .insertInto('monitoring_follow_up')
    .values(
      given.map((one) => ({
        ...{ id: one.id, kind: one.kind, year: one.year, unit_id: one.unitId, post_id: one.postId, text: one.text },
        ...{ due_on: one.dueOn, status: 'open', evaluation_id: one.evaluationId, origin: one.origin },
        ...{ given_by: one.givenBy, given_post: one.givenPost, given_at: one.givenAt },
      })),
    )
    .execute()
}

export type FollowUpStep = {
  id: string
  act: FollowUpAct
  text: string
  place: string
  personName: string
  postName: string
  at: string
  /** What proves an answer. */
  file: AnswerFile | null
}

/** A kept file with the name under which it is handed out. */
export type AnswerFile = { sha256: string; fileName: string; mediaType: string; byteLength: number }

export type NewFollowUpStep = Omit<FollowUpStep, 'personName' | 'file'> & {
  file: Pick<AnswerFile, 'sha256' | 'fileName'> | null
  followUpId: string
  unitId: string
  from: FollowUpStatus
  to: FollowUpStatus
  personId: string
  bySubstitute: boolean
}

/** Takes what is followed to another state; its row must be held. */
export async function insertFollowUpStep(tx: Tx, step: NewFollowUpStep): Promise<void> {
  const { id, followUpId, unitId, act, from, to, text, place, personId, postName, bySubstitute, at, file } = step
  const { last } = await tx
    .selectFrom('monitoring_follow_up_step')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('follow_up_id', '=', followUpId)
    .executeTakeFirstOrThrow()
  const who = { person_id: personId, post_name: postName, by_substitute: bySubstitute, at }
  await tx
    .insertInto('monitoring_follow_up_step')
    .values({
      ...{ id, follow_up_id: followUpId, unit_id: unitId, act, from_status: from, to_status: to, text, place, ...who },
      ...{ sha256: file?.sha256 ?? null, file_name: file?.fileName ?? null },
      position: (last ?? 0) + 1,
    })
    .execute()
  await tx.updateTable('monitoring_follow_up').set({ status: to }).where('id', '=', followUpId).execute()
}

/** The trail, oldest first. */
export async function listFollowUpSteps(db: Reader, followUpId: string): Promise<FollowUpStep[]> {
  const rows = await db
    .selectFrom('monitoring_follow_up_step as step')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .leftJoin('platform_stored_file as stored', 'stored.sha256', 'step.sha256')
    .select(['step.id', 'step.act', 'step.text', 'step.place', 'step.post_name as postName', 'step.at'])
    .select(['person.name as personName', 'stored.sha256', 'step.file_name as fileName'])
    .select(['stored.media_type as mediaType', 'stored.byte_length as byteLength'])
    .where('step.follow_up_id', '=', followUpId)
    .orderBy('step.position')
    .execute()
  return rows.map(({ act, sha256, fileName, mediaType, byteLength, ...row }) => ({
    ...{ ...row, act: act as FollowUpAct },
    file:
      sha256 === null || fileName === null || mediaType === null || byteLength === null
        ? null
        : { sha256, fileName, mediaType, byteLength },
  }))
}

/** When each thing that nobody closed yet took its last step; one that took none is not there. */
export async function lastFollowUpSteps(db: Reader): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('monitoring_follow_up_step as step')
    .innerJoin('monitoring_follow_up as one', 'one.id', 'step.follow_up_id')
    .select(({ fn }) => ['step.follow_up_id as id', fn.max<string>('step.at').as('at')])
    .where('one.status', '<>', 'closed')
    .groupBy('step.follow_up_id')
    .execute()
  return new Map(rows.map(({ id, at }) => [id, at]))
}
