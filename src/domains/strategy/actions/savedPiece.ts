import type { Believed } from '../model/catalogueRules.ts'

type Saved = { answer: Believed; log: { things: string[]; data: unknown } | null }

/** Answer and log line of a save of one thing of a catalogue; no line where the save changed nothing. */
export function savedPiece(kind: string, planId: string, before: Believed | undefined, after: Believed): Saved {
  const { id, revision } = after
  if (after === before) return { answer: { id, revision }, log: null }
  const things = [`strategy.${kind}:${id}`, `strategy.plan:${planId}`]
  return { answer: { id, revision }, log: { things, data: { before: before ?? null, after } } }
}
