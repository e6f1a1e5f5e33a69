import { DomainError, type ErrorDetails } from './domainError.ts'

/**
 * One row of a workflow table: from which states the act starts, where it leads, which parties may do it, and what
 * refuses it. The same row is read by the server, the buttons, the diagram of the manual and the tests.
 */
export type Step<Status extends string, Party extends string, Facts> = {
  from: readonly Status[]
  to: Status
  by: readonly Party[]
  /** The refusal that these facts call for, or undefined. */
  refuse?: (facts: Facts) => DomainError | undefined
}

export type Workflow<Status extends string, Party extends string, Facts, Act extends string = string> = Readonly<
  Record<Act, Step<Status, Party, Facts>>
>

/** An act that a party may do now; `refusal` names what still stops it, so that a button can say why. */
export type AvailableAct<Act extends string> = { act: Act; refusal: DomainError | null }

/** The first party of the act that the actor is, in the order of the table; undefined is a refusal. */
export function partyFor<S extends string, P extends string, F, A extends string>(
  workflow: Workflow<S, P, F, A>,
  act: A,
  parties: Iterable<P>,
): P | undefined {
  const mine = new Set(parties)
  return workflow[act].by.find((party) => mine.has(party))
}

/**
 * The state after the act. `about` names the thing in the details of a refusal, where many are handled at once.
 *
 * @throws DomainError `platform.wrongState` when the act does not start from that state, or the refusal of the row.
 */
export function nextStatus<S extends string, P extends string, F, A extends string>(
  workflow: Workflow<S, P, F, A>,
  act: A,
  status: S,
  facts: F,
  about: ErrorDetails = {},
): S {
  const step = workflow[act]
  if (!step.from.includes(status)) throw new DomainError('platform.wrongState', 'conflict', { ...about, act, status })
  const refusal = step.refuse?.(facts)
  if (refusal !== undefined) throw refusal
  return step.to
}

/** What the parties may do from a state, in the order of the table. */
export function availableActs<S extends string, P extends string, F, A extends string>(
  workflow: Workflow<S, P, F, A>,
  status: S,
  parties: Iterable<P>,
  facts: F,
): AvailableAct<A>[] {
  const mine = [...parties]
  // Object.keys loses the type of the table's own keys.
  const acts = Object.keys(workflow) as A[]
  return acts
    .filter((act) => workflow[act].from.includes(status) && partyFor(workflow, act, mine) !== undefined)
    .map((act) => ({ act, refusal: workflow[act].refuse?.(facts) ?? null }))
}
