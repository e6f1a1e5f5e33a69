import { foldText } from '../../../../../kernel/text.ts'
import type { FrontMatter } from '../importedPlan.ts'
import { headingKind } from './headings.ts'
import type { Line } from './lines.ts'

type Signature = FrontMatter['signatures'][number]

const act =
  /^(?:autoriz[oóa]|autorizado(?: por)?|aprob[oó]|aprueba|aprobado(?: por)?|visto bueno|vo\.? ?bo\.?|elabor[oóa]|elaborado(?: por)?|prepar[oóa]|preparado(?: por)?|revis[oóa]|revisado(?: por)?|valid[oóa]|validado(?: por)?|present[oóa]|presentado(?: por)?|consolidado(?: por)?)(?=\s*:|\s*$)/iu
/** Words that open the name of a post: where name and post share a cell, the post begins here. */
const post =
  /\s(?=(?:vice|sub)?(?:ministr[oa]|director[a]?|secretari[oa]|jef[ea]|president[ea]|gerente|coordinador[a]?|encargad[oa]|intendent[ea]|superintendent[ea]|titular|asesor[a]?|oficial|administrador[a]?|auditor[a]?|contralor[a]?|contador[a]?|tesorer[oa]|delegad[oa]|supervisor[a]?|analista|técnic[oa]|especialista|rector[a]?|alcalde(?:sa)?)\b)/iu
/** Rows under an act in which its name and post are looked for. */
const ROWS_BELOW = 3

/**
 * Signatures of the document itself: an act (autorizó, visto bueno, elaboró…) over a name and a post, side by side in
 * columns or one below the other; and the lines without them, so that no name stays in the text of a section.
 * The name is what the document prints: for internal copies only.
 */
export function takeSignatures(lines: readonly Line[]): { signatures: Signature[]; rest: Line[] } {
  const used = new Set<Line>()
  const signatures = lines.flatMap((line, index) =>
    line.cells.flatMap((cell, column) => {
      const label = act.exec(cell)?.[0]
      const inline = cell.slice(label?.length ?? 0).replace(/^\s*:\s*/u, '')
      if (label === undefined || inline.length > 90) return []
      const below = readBelow(lines.slice(index + 1, index + 1 + ROWS_BELOW), column, inline)
      const signature = splitNameAndPost([inline, ...below.map((found) => found.cells[column] ?? '')])
      if (signature === null) return []
      for (const found of [line, ...below]) used.add(found)
      return [{ ...signature, label: label.trim() }]
    }),
  )
  return { signatures, rest: lines.filter((line) => !used.has(line)) }
}

/** Up to two written lines under an act, in its column: a name and, unless the name's cell already has it, a post. */
function readBelow(lines: readonly Line[], column: number, inline: string): Line[] {
  const found: Line[] = []
  const texts = inline === '' ? [] : [inline]
  for (const line of lines) {
    if (texts.length === 2 || post.test(` ${texts.at(-1) ?? ''}`) || line.cells.some((cell) => act.test(cell))) break
    const text = line.cells[column] ?? ''
    if (text === '' || text.length > 120 || headingKind(text) !== null) continue
    found.push(line)
    if (!/^_+$/u.test(text)) texts.push(text)
  }
  return found
}

function splitNameAndPost(parts: readonly string[]): { name: string; post: string } | null {
  const text = parts
    .flatMap((part) => part.split('\n'))
    .map((part) => part.replace(/^(?:nombre|cargo|firma)\s*:\s*/iu, '').trim())
    .filter((part) => part !== '' && !/^_+$/u.test(part))
  const [first = '', second = ''] = text
  if (foldText(first) === '') return null
  const cut = post.exec(first)
  if (cut !== null && cut.index > 0)
    return { name: first.slice(0, cut.index).trim(), post: first.slice(cut.index).trim() }
  return { name: first, post: second }
}
