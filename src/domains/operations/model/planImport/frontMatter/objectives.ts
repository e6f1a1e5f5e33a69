import type { FrontMatter } from '../importedPlan.ts'
import type { Line } from './lines.ts'
import { withoutBullet } from './lines.ts'

type Perspective = FrontMatter['perspectives'][number]
type Objective = Perspective['objectives'][number]

const perspectiveLine =
  /^(?:(?<before>\d{1,2})\s*[.)]\s*[-–]?\s*)?(?:perspectiva|eje|pilar|dimensi[oó]n|[aá]rea)\b(?:\s+(?:estrat[eé]gic[oa]|tem[aá]tic[oa]|program[aá]tic[oa]))?(?:\s+(?:n[o°º]\.?\s*)?(?<after>\d{1,2}))?\s*(?<rest>.*)$/isu
/** `OE 3.`, `O.E.3:`, `Objetivo estratégico 3 –`, with the number behind. */
const objectiveMark =
  /\b(?:o\.?\s?e\.?|objetivos?(?:\s+estrat[eé]gicos?)?)\s*[-–]?\s*(?:n\.?[o°º]\.?\s*)?(?<number>\d{1,2})(?![.\d]*\d)\s*[.:)–-]*\s*/giu
const plainObjective = /^(?<number>\d{1,2})\s*[.)]\s*[-–]?\s*(?<text>.{12,})$/su

/**
 * Perspectives (or axes, pillars) with their goal and objectives. The name is kept without the word "Perspectiva de".
 * Objectives without any perspective stand under one without a name.
 */
export function readPerspectives(lines: readonly Line[]): Perspective[] {
  const texts = lines.flatMap((line) => line.cells.filter((cell) => cell !== '').map(withoutBullet))
  const marked = texts.some((text) => readObjectives(text).length > 0)
  const perspectives: Perspective[] = []
  for (const text of texts) {
    const perspective = readPerspective(text, perspectives.length + 1)
    const objectives = marked ? readObjectives(text) : readPlainObjective(text)
    if (perspective !== null) addPerspective(perspectives, perspective)
    else if (objectives.length > 0) currentPerspective(perspectives).objectives.push(...objectives)
  }
  return perspectives
}

/** Every objective that a text marks with its number, each up to the next mark. */
export function readObjectives(text: string): Objective[] {
  const marks = [...text.matchAll(objectiveMark)]
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? text.length
    return { number: Number(mark.groups?.number), text: text.slice(mark.index + mark[0].length, end).trim() }
  })
}

function readPlainObjective(text: string): Objective[] {
  const groups = plainObjective.exec(text)?.groups
  return groups === undefined ? [] : [{ number: Number(groups.number), text: groups.text ?? '' }]
}

function readPerspective(text: string, position: number): Perspective | null {
  const groups = perspectiveLine.exec(text)?.groups
  if (groups === undefined) return null
  const rest = (groups.rest ?? '').replace(/^[\s.:)–-]+/u, '')
  const [name = '', ...goal] = rest.split(/\s*(?::|\n|\.\s|\s[–-]\s)\s*/u)
  if (name === '' || name.length > 80 || /\bobjetivos?\b/iu.test(name)) return null
  const short = name.replace(/^(?:de (?:los |las |la )?|del )/iu, '').replace(/\.$/u, '')
  return {
    number: Number(groups.before ?? groups.after ?? position),
    name: short.charAt(0).toUpperCase() + short.slice(1),
    goal: goal.join(': ').trim(),
    objectives: [],
  }
}

/** A table repeats the perspective beside each of its objectives. */
function addPerspective(perspectives: Perspective[], found: Perspective): void {
  if (perspectives.at(-1)?.name !== found.name) perspectives.push(found)
}

function currentPerspective(perspectives: Perspective[]): Perspective {
  const current = perspectives.at(-1) ?? { number: 1, name: '', goal: '', objectives: [] }
  if (perspectives.length === 0) perspectives.push(current)
  return current
}
