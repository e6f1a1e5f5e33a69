import { z } from 'zod'
import type { InputOf, OutputOf, Route } from '../../../kernel/contract.ts'
import { CallError, call, isUnanswered } from '../call.ts'
import { noteKept } from '../line.ts'

const self = z.object({ personId: z.string() })

/** Fetched when it is first needed; a browser without a place to keep anything keeps nothing. */
const store = () => import('./keptAnswers.ts')

/** Who this page is of, once the server or what it kept has said so. */
let person: string | undefined

const ignore = (): undefined => undefined

async function keep(route: Route, key: string, answer: unknown): Promise<void> {
  if (route.kept === 'self') {
    const { personId } = self.parse(answer)
    person = personId
    await (await store()).keepOnlyOf(personId)
  }
  if (person !== undefined) await (await store()).keepAnswer(person, key, { answer, at: new Date().toISOString() })
}

async function findKept(route: Route, key: string): Promise<unknown> {
  const [{ findAnswer, findSelf }, now] = [await store(), new Date().toISOString()]
  const kept = await (route.kept === 'self'
    ? findSelf(key, now)
    : person === undefined
      ? undefined
      : findAnswer(person, key, now))
  if (kept === undefined) return undefined
  if (route.kept === 'self') person = self.parse(kept.answer).personId
  noteKept(kept.at)
  return kept.answer
}

/**
 * Reads a route whose answers stay in this browser: while nobody answers, the last answer that the same person got
 * stands in, and the line is known to be out. Only the person's own session is asked.
 *
 * @throws CallError as `call`, where nothing was kept.
 */
export async function keptRead<R extends Route>(
  route: R,
  input: InputOf<R>,
  signal: AbortSignal,
): Promise<OutputOf<R>> {
  const key = JSON.stringify([route.name, input])
  try {
    const personId = route.kept === 'self' ? undefined : person
    const answer = await call(route, input, { signal, personId })
    void keep(route, key, answer).catch(ignore)
    return answer
  } catch (error) {
    if (!(error instanceof CallError) || !isUnanswered(error) || signal.aborted) throw error
    const kept = await findKept(route, key).catch(ignore)
    if (kept === undefined) throw error
    return kept as OutputOf<R>
  }
}

/** The session ended: nothing that was read in it stays in this browser. */
export async function forgetKept(): Promise<void> {
  await (await store()).forgetAnswers()
}

/** The person leaves: as `forgetKept`, and what is still on its way is not kept either. */
export async function forgetPerson(): Promise<void> {
  person = undefined
  await forgetKept()
}
