import { foldText } from '../../../../../kernel/text.ts'
import type { Line } from './lines.ts'
import { writtenCells } from './lines.ts'

export type TitlePage = { title: string | null; year: number | null; institution: string | null }

const planTitle =
  /^(?:plan|programa|programaci[oó]n|planificaci[oó]n|planeaci[oó]n)\s+(?:anual|operativ[oa]|de trabajo|institucional|general)\b[^:;.]{0,80}$/iu
const acronymTitle = /^(?:PAT|POA|PAO|PTA)\b[^:;]{0,60}$/u
const institutionName =
  /^(?:ministerio|secretar[ií]a (?:de|del|nacional)|subsecretar[ií]a|viceministerio|instituto|superintendencia|alcald[ií]a|municipalidad|gobernaci[oó]n|agencia|autoridad|corporaci[oó]n|universidad|servicio nacional|presidencia de)\b.{3,90}$/iu
const institutionLabel = /^(?:instituci[oó]n|entidad)\s*:\s*(?<name>.{3,100})$/iu
const year = /(?<!\d)20\d{2}(?!\d)/u
const yearContext = /(?:a[ñn]o|ejercicio|fiscal|gesti[oó]n|per[ií]odo|plan|programa|programaci[oó]n)/iu

/**
 * Title, year and institution of a plan, from its cover and the heads of its pages: the title and the name that are
 * printed most often win, so a slip on one page does not decide.
 */
export function readTitlePage(lines: readonly Line[]): TitlePage {
  const cells = lines.flatMap(writtenCells).filter((cell) => cell.length <= 120)
  const titles = cells.filter(isPlanTitle)
  const title = mostPrinted(titles.map(withoutPercentNote))
  const labelled = cells.map((cell) => institutionLabel.exec(cell)?.groups?.name).find((name) => name !== undefined)
  return {
    title,
    year: yearOf(title ?? '') ?? readYear(cells),
    institution: labelled ?? mostPrinted(cells.filter(isInstitutionName)),
  }
}

/** `Plan Operativo Anual 2027`, `PROGRAMA ANUAL 2027 (%)`, `POA 2027`. */
export function isPlanTitle(text: string): boolean {
  return planTitle.test(text) || acronymTitle.test(text)
}

export function isInstitutionName(text: string): boolean {
  return institutionName.test(text) && !/[.:;]$/u.test(text)
}

function readYear(cells: readonly string[]): number | null {
  const alone = cells.find((cell) => /^20\d{2}$/u.test(cell))
  const spoken = cells.find(
    (cell) => yearContext.test(cell) && year.test(cell) && !/20\d{2}\s*[-–a]+\s*20\d{2}/u.test(cell),
  )
  return yearOf(spoken ?? '') ?? yearOf(alone ?? '')
}

function yearOf(text: string): number | null {
  const found = year.exec(text)?.[0]
  return found === undefined ? null : Number(found)
}

/** Heads of month columns say "(%)" behind the title. */
function withoutPercentNote(text: string): string {
  return text.replace(/\s*\((?:%|en porcentajes?)\)\s*$/iu, '')
}

/** Most frequent text without regard to case and accents, as first written; the longer one when two are as frequent. */
function mostPrinted(texts: readonly string[]): string | null {
  const counts = new Map<string, { text: string; count: number }>()
  for (const text of texts) {
    const known = counts.get(foldText(text))
    counts.set(foldText(text), { text: known?.text ?? text, count: (known?.count ?? 0) + 1 })
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || b.text.length - a.text.length)
  return ranked[0]?.text ?? null
}
