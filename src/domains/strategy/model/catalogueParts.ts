import { foldText } from '../../../kernel/text.ts'
import { alignmentKey, type Believed } from './catalogueRules.ts'
import type { Alignment, Objective, Perspective, Process, StrategicLine } from './strategicPlan.ts'

/** Something that the catalogue already holds with other words: kept as stored, told to the person. */
export type CatalogueDifference = {
  part: 'plan' | 'value' | 'perspective' | 'objective' | 'line' | 'process'
  /** Number, code or name by which it was found. */
  key: string
  field: string
  stored: string
  given: string
}

/** Where ids come from and where differences go while a catalogue is merged. */
export type Collect = { newId: () => string; different: CatalogueDifference[] }

/** Tells the fields that are given with other words than those stored; an empty one says nothing. */
export function tellOtherWords(
  collect: Collect,
  about: Pick<CatalogueDifference, 'part' | 'key'>,
  stored: Readonly<Record<string, string | null>>,
  given: Readonly<Record<string, string | null>>,
): void {
  for (const [field, words] of Object.entries(given)) {
    const before = stored[field] ?? ''
    if (words !== null && words !== '' && words !== before)
      collect.different.push({ ...about, field, stored: before, given: words })
  }
}

/** How one kind of thing is recognised and named. */
type Part<Fields> = {
  /** What the person is told where the words differ; the alignment table has none but its keys. */
  part: CatalogueDifference['part'] | null
  /** Natural keys, the strongest first: a thing with one of them is there already. */
  keysOf: (thing: Fields) => readonly string[]
  nameOf: (thing: Fields) => string
  wordsOf: (thing: Fields) => Readonly<Record<string, string | null>>
}

/** The given things that are not there yet, each once. */
export function newThings<Fields extends object>(
  stored: readonly (Fields & Believed)[],
  given: readonly Fields[],
  { part, keysOf, nameOf, wordsOf }: Part<Fields>,
  collect: Collect,
): (Fields & Believed)[] {
  const known = new Map<string, Fields>()
  const learn = (thing: Fields): void => {
    for (const key of keysOf(thing)) if (!known.has(key)) known.set(key, thing)
  }
  for (const thing of stored) learn(thing)
  return given.flatMap((thing) => {
    const before = keysOf(thing).flatMap((key) => known.get(key) ?? [])[0]
    if (before === undefined) {
      learn(thing)
      return [{ ...thing, id: collect.newId(), revision: 0 }]
    }
    if (part !== null) tellOtherWords(collect, { part, key: nameOf(thing) }, wordsOf(before), wordsOf(thing))
    return []
  })
}

type New<T extends Believed> = Omit<T, 'id' | 'revision'>

export const perspectivePart: Part<New<Perspective>> = {
  part: 'perspective',
  keysOf: ({ number }) => [String(number)],
  nameOf: ({ number }) => String(number),
  wordsOf: ({ name, goal }) => ({ name, goal }),
}
export const objectivePart: Part<New<Objective>> = {
  part: 'objective',
  keysOf: ({ number }) => [String(number)],
  nameOf: ({ number }) => String(number),
  wordsOf: ({ text }) => ({ text }),
}
export const linePart: Part<New<StrategicLine>> = {
  part: 'line',
  keysOf: ({ code }) => [code],
  nameOf: ({ code }) => code,
  wordsOf: ({ text }) => ({ text }),
}
export const processPart: Part<New<Process>> = {
  part: 'process',
  keysOf: ({ name, code }) => [`name ${foldText(name)}`, ...(code === null ? [] : [`code ${code}`])],
  nameOf: ({ code, name }) => code ?? name,
  wordsOf: ({ name, code }) => ({ name, code }),
}
export const alignmentPart: Part<New<Alignment>> = {
  part: null,
  keysOf: (pair) => [alignmentKey(pair)],
  nameOf: ({ proposal }) => proposal,
  wordsOf: () => ({}),
}
