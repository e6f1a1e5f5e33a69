import type { FrontMatter } from '../importedPlan.ts'
import type { Line } from './lines.ts'
import { hasBullet, withoutBullet } from './lines.ts'

type Norm = FrontMatter['legalFrame'][number]

const ordinal = /^(?:\d{1,2}|[a-z])\s*[.)]\s*[-–]?\s+/u
const normWord =
  /^(?:la |el |las |los )?(?:ley|leyes|reglamentos?|constituci[oó]n|c[oó]digo|decretos?|convenios?|convenci[oó]n|normas?|acuerdos?|pol[ií]ticas?|instructivos?|lineamientos|disposiciones|resoluci[oó]n|tratado|estatutos?|manual)\b/iu
/** Where the name of a norm ends and what is quoted of it begins. */
const nameEnd =
  /[\s,;:(–-]*(?:\b(?:cap[ií]tulos?|t[ií]tulos?|secci[oó]n|art[ií]culos?|arts?\.|literal|numeral)|[:;(]|\.\s|\.$)/iu
/** The end of a norm's name is looked for in so many characters. */
const LONGEST_NAME = 600
const articles =
  /\bart(?:[ií]culos?|s?\.)\s*(?:n(?:[o°º]s?\.?|[uú]m(?:ero)?s?\.?)\s*)?(?<numbers>\d+(?:[ -](?:[A-H]\b|bis))?(?:\s*(?:,|y|e|al?)\s*\d+(?:[ -](?:[A-H]\b|bis))?)*)/giu

/**
 * Norms that a plan rests on, each with its articles and the text quoted. An item begins at a bullet or number, else at
 * the word that names a kind of norm; the lines after it belong to it.
 */
export function readLegalFrame(lines: readonly Line[]): Norm[] {
  const texts = lines.map((line) => line.text)
  const marked = texts.some(hasBullet) || texts.filter((text) => ordinal.test(text)).length > 1
  const items: string[] = []
  for (const text of texts) {
    const bare = withoutBullet(text).replace(ordinal, '')
    const begins = marked ? hasBullet(text) || ordinal.test(text) : normWord.test(bare)
    if (begins) items.push(bare)
    else if (items.length > 0) items.push(`${items.pop() ?? ''}\n${bare}`)
  }
  return items.map(readNorm)
}

function readNorm(item: string): Norm {
  const [firstLine = ''] = item.split(/\n|\s\|\s/u)
  const end = nameEnd.exec(firstLine.slice(0, LONGEST_NAME))?.index ?? firstLine.length
  const norm = firstLine.slice(0, end > 0 ? end : firstLine.length).trim()
  return { norm, articles: readArticles(item), text: item.slice(norm.length).replace(/^[\s.,;:|–-]+/u, '') }
}

/** Article numbers in order of appearance, each once: `Arts. 16 y 21-A` → `16`, `21-A`; a range stays as its two ends. */
function readArticles(item: string): string[] {
  const found = [...item.matchAll(articles)].flatMap((match) => {
    const numbers = match.groups?.numbers ?? ''
    return numbers.split(/\s*(?:,|\by\b|\be\b|\bal?\b)\s*/u).map((number) => number.trim())
  })
  return [...new Set(found.filter((number) => number !== ''))]
}
