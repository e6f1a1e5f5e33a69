import type { FrontMatter } from '../importedPlan.ts'
import type { Line } from './lines.ts'
import { withoutBullet } from './lines.ts'

type Step = FrontMatter['method'][number]

const stepLine = /^(?:(?:paso|etapa|fase)\s+)?(?<number>\d{1,2})\s*[.:)–-]+\s*(?<title>\S.*)$/isu
const LONGEST_TITLE = 100

/**
 * Steps of the method, in order: a line that carries the next number opens one, what follows is its text. Other
 * numbered lists inside a step never carry exactly the next number of the steps, so they stay text.
 */
export function readMethod(lines: readonly Line[]): Step[] {
  const steps: Step[] = []
  for (const line of lines) {
    const groups = stepLine.exec(line.text)?.groups
    if (groups !== undefined && Number(groups.number) === steps.length + 1) {
      steps.push({ number: steps.length + 1, ...splitTitle(groups.title ?? '') })
    } else {
      steps.at(-1)?.paragraphs.push(withoutBullet(line.text))
    }
  }
  return steps
}

function splitTitle(text: string): { title: string; paragraphs: string[] } {
  const cut = /\s*(?::|\.)\s+/u.exec(text)
  const short = cut !== null && cut.index <= LONGEST_TITLE
  if (!short || cut === null) return { title: text.replace(/[.:]$/u, ''), paragraphs: [] }
  return { title: text.slice(0, cut.index), paragraphs: [text.slice(cut.index + cut[0].length)] }
}
