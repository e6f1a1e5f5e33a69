import { foldText } from '../../../../../kernel/text.ts'
import type { Line } from './lines.ts'
import { isSingle, writtenCells } from './lines.ts'
import { isInstitutionName, isPlanTitle } from './titlePage.ts'

const month =
  /^(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|set(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\.?$/u
const monthLetters = ' e f m a m j j a s o n d '
const monthNumbers = ' 1 2 3 4 5 6 7 8 9 10 11 12 '
const quarter = /^(?:(?:i{1,3}|iv|[1-4])[°º.]?\s*trim(?:estre)?\.?|trim(?:estre)?\.?\s*(?:i{1,3}|iv|[1-4])|[tq][1-4])$/u
const columnLabel = /\b(?:actividad(?:es)?|accion(?:es)?|responsables?|tareas?)\b/u
const unitName =
  /^(?:dependencia|area|(?:sub)?direccion|unidad|oficina|departamento|seccion|(?:sub)?gerencia|coordinacion|jefatura|delegacion|consejo|comite|comision|junta|division|centro|despacho|subsecretaria|viceministerio)\s*:?\s\S/u

/** Index of the first row that heads a table of months or quarters, or the number of lines when there is none. */
export function findFirstMonthHeader(lines: readonly Line[]): number {
  const found = lines.findIndex((line) => {
    const cells = line.cells.map(foldText)
    const months = new Set(cells.filter((cell) => month.test(cell)).map((cell) => cell.slice(0, 3)))
    if (months.size >= 6 || cells.filter((cell) => quarter.test(cell)).length === 4) return true
    const joined = ` ${cells.join(' ')} `
    return joined.includes(monthLetters) || joined.includes(monthNumbers)
  })
  return found < 0 ? lines.length : found
}

/** The lines without those at their end that head the first table: its title, its unit, the first row of its labels. */
export function withoutTableHeading(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => !headsTable(line))
  return lines.slice(0, last + 1)
}

function headsTable(line: Line): boolean {
  const cells = writtenCells(line)
  if (cells.some(isPlanTitle) || cells.every(isInstitutionName)) return true
  if (!isSingle(line))
    return cells.length > 2 && cells.some((cell) => cell.length < 40 && columnLabel.test(foldText(cell)))
  return line.text.length <= 100 && !/[.;]$/u.test(line.text) && unitName.test(line.folded)
}
