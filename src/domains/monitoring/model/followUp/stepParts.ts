import type { FollowUpAct } from './followUpWorkflow.ts'

/** Shortest words that say something, in characters. */
const SHORTEST = 3
const isShort = (words: string): boolean => words.trim().length < SHORTEST

export type StepPart = 'text' | 'place'

/**
 * What a step lacks: an answer says what was done and brings its proof or says where it is; a return says what is missing;
 * closing may go without words.
 */
export function lackingParts(
  act: FollowUpAct,
  { text, place, hasFile }: { text: string; place: string; hasFile: boolean },
): readonly StepPart[] {
  const lacks: Readonly<Record<StepPart, boolean>> = {
    text: act !== 'close' && isShort(text),
    place: act === 'answer' && !hasFile && isShort(place),
  }
  return (['text', 'place'] as const).filter((part) => lacks[part])
}
