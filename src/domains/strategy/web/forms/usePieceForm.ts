import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { z } from 'zod'
import type { InputOf, OutputOf, Route } from '../../../../kernel/contract.ts'
import type { FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { type Draft, useDraft } from '../../../../ui/useDraft.ts'
import { catalogueReads } from '../parts/catalogueReads.ts'
import { type Problems, refusedProblems, type Values } from './problems.ts'

/** A thing as it is on the server now; revision null for one that is not there yet. */
export type Stored<V extends Values> = { values: V; revision: number | null }

export type Labels<V extends Values> = { [Field in keyof V]: string }

export type PieceFormOptions<R extends Route, V extends Values> = {
  route: R
  /** One for each thing, so that a draft comes back to the form it was typed in. */
  draftKey: string
  /** Names of the fields, for the summary of errors. */
  labels: Labels<V>
  stored: Stored<V>
  check: (values: V) => Problems<V>
  toInput: (values: V, revision: number | null) => InputOf<R>
  onSaved: (answer: OutputOf<R>) => void
}

export type PieceForm<V extends Values> = {
  values: V
  set: (field: keyof V & string, text: string) => void
  /** What to write differently in a field. */
  problem: (field: keyof V & string) => string | undefined
  fieldId: (field: keyof V & string) => string
  summary: readonly FormError[]
  attempt: number
  busy: boolean
  restored: boolean
  formProps: Draft<unknown>['formProps']
  labels: Labels<V>
  /** The other person's version, while both differ. */
  conflict: Stored<V> | undefined
  send: () => void
  /** Saves over what the other person wrote, having seen it. */
  keepMine: () => void
  takeStored: () => void
  /** Forgets what was typed. */
  discard: () => void
}

function parseStored<V extends Values>(initial: Stored<V>): (kept: unknown) => Stored<V> | undefined {
  const values = z.object(Object.fromEntries(Object.keys(initial.values).map((field) => [field, z.string()])))
  const shape = z.object({ values, revision: z.number().nullable() })
  // The keys come from the initial value itself, so what the schema lets through has its type.
  return (kept) => shape.safeParse(kept).data as Stored<V> | undefined
}

/**
 * A form over one thing of the catalogue: keeps the draft with the revision that the person saw, says what is missing,
 * puts refusals beside their fields and, when somebody else changed the thing, keeps both until the person chooses.
 */
export function usePieceForm<R extends Route, V extends Values>(options: PieceFormOptions<R, V>): PieceForm<V> {
  const { route, draftKey, stored, check, toInput } = options
  const client = useQueryClient()
  const draft = useDraft<Stored<V>>({ key: draftKey, initial: stored, parse: parseStored(stored) })
  const [attempt, setAttempt] = useState(0)
  const lastSend = useRef({ body: '', id: '' })
  const act = useAct(route, {
    refresh: catalogueReads,
    onSuccess: (answer) => {
      draft.clear()
      options.onSaved(answer)
    },
  })
  const { values, revision } = draft.value
  const fields = Object.keys(values)
  const missing = attempt > 0 ? check(values) : undefined
  const conflicting = act.error?.code === 'strategy.changedMeanwhile'
  const refused = refusedProblems(act.isPending || conflicting ? null : act.error, fields)
  const problem = (field: keyof V & string): string | undefined => missing?.[field] ?? refused.problems.get(field)
  const fieldId = (field: keyof V & string): string => `${route.name.replace('.', '-')}-${field}`
  const submit = (at: number | null): void => {
    setAttempt(attempt + 1)
    if (act.isPending || Object.values(check(values)).some((text) => text !== undefined)) return
    const input = toInput(values, at)
    const body = JSON.stringify(input)
    // The same words sent again after a broken line carry the same id, so that they are written once.
    if (body !== lastSend.current.body) lastSend.current = { body, id: crypto.randomUUID() }
    const onError = (): void => {
      for (const { name } of catalogueReads) void client.invalidateQueries({ queryKey: [name] })
    }
    act.mutate({ input, requestId: lastSend.current.id }, { onError })
  }
  return {
    values,
    set: (field, text) => draft.update((newest) => ({ revision, values: { ...newest.values, [field]: text } })),
    problem,
    fieldId,
    summary: [
      ...fields.flatMap((field) => {
        const message = problem(field)
        return message === undefined
          ? []
          : [{ message: `${options.labels[field]}: ${message}`, fieldId: fieldId(field) }]
      }),
      ...(refused.loose === undefined ? [] : [{ message: refused.loose }]),
    ],
    attempt,
    busy: act.isPending,
    restored: draft.restored,
    formProps: draft.formProps,
    labels: options.labels,
    conflict: conflicting && stored.revision !== revision ? stored : undefined,
    send: () => submit(revision),
    keepMine: () => {
      draft.setValue({ values, revision: stored.revision })
      submit(stored.revision)
    },
    takeStored: () => {
      draft.setValue(stored)
      draft.clear()
      act.reset()
    },
    discard: draft.clear,
  }
}
