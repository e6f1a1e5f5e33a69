import { MONTHS, monthName, monthShortName } from '../../kernel/month.ts'
import type { EditKind } from './engine/history.ts'
import type { ParseFailure } from './engine/parseShare.ts'

const cells = (count: number): string => (count === 1 ? '1 celda' : `${count} celdas`)
const changes = (count: number): string => (count === 1 ? '1 cambio' : `${count} cambios`)

/** Where a cell is, for a sentence: `DSS-04, marzo`. */
export type CellPlace = { readonly code: string; readonly month: string }
type Pasted = {
  readonly written: number
  readonly rejected: readonly (CellPlace & { readonly text: string })[]
  readonly readOnly: number
  readonly outside: number
}
type BothValues = {
  readonly mine: string
  readonly theirs: string
  readonly by: string | undefined
  readonly at: string | undefined
}

const NAMED_CELLS = 5
const value = (text: string): string => (text === '' ? 'vacío' : text)
const past: Readonly<Record<EditKind, string>> = {
  type: 'escribir',
  clear: 'borrar',
  cut: 'cortar',
  paste: 'pegar',
  fill: 'llenar',
  spread: 'repartir la diferencia',
  apply: 'cambiar varias filas',
  resolve: 'resolver un conflicto',
}

function pasted({ written, rejected, readOnly, outside }: Pasted): string {
  const named = rejected.slice(0, NAMED_CELLS).map((cell) => `${cell.code} ${cell.month} «${cell.text}»`)
  const more = rejected.length > NAMED_CELLS ? ` y ${rejected.length - NAMED_CELLS} más` : ''
  const notNumbers =
    rejected.length === 1
      ? '1 no es un número y quedó como estaba'
      : `${rejected.length} no son números y quedaron como estaban`
  return [
    written === 0 ? 'No se pegó nada.' : `${written === 1 ? 'Pegada' : 'Pegadas'} ${cells(written)}. Ctrl+Z deshace.`,
    rejected.length > 0 ? `${notNumbers}: ${named.join(', ')}${more}.` : '',
    outside > 0 ? `${cells(outside)} fuera de la cuadrícula.` : '',
    readOnly > 0 ? `${cells(readOnly)} de solo lectura sin cambio.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const failures: Readonly<Record<ParseFailure, string>> = {
  notNumber: 'Escriba un número, por ejemplo 8 u 8.33.',
  negative: 'Un porcentaje no puede ser negativo.',
  ambiguous: 'No se sabe si el signo separa millares o decimales. Escriba el número sin separador de millares.',
  tooLarge: 'Pasa de 1000 %. Revise el signo decimal.',
}

/** Every text of the grid; a caller replaces the words that its institution uses (`rowHeading`, `loadHeading`). */
export const monthGridMessages = {
  rowHeading: 'Fila',
  sumHeading: 'Suma',
  loadHeading: 'Filas con trabajo en el mes',
  noGroup: 'Sin grupo',
  monthsShort: MONTHS.map(monthShortName),
  months: MONTHS.map(monthName),
  readOnly: 'solo lectura',
  notProgrammed: 'sin programación',
  loadOfMonth: (count: number, sum: string): string => `${count}, suman ${sum} puntos`,
  loadOfRow: (parts: readonly string[]): string =>
    parts.length === 0 ? 'Sin carga en el año' : `Carga del año: ${parts.join(', ')}`,
  empty: 'Todavía no hay filas que programar.',
  emptyFilter: 'Ninguna fila pasa este filtro.',
  cellLabel: (month: string, code: string, name: string): string => `${month}, ${code} ${name}`,

  failure: (reason: ParseFailure): string => failures[reason],
  notChanged: (text: string, reason: ParseFailure): string => `«${text}» no se guardó. ${failures[reason]}`,
  pasted,
  filled: (count: number, readOnly: number): string =>
    `${count === 1 ? 'Llenada' : 'Llenadas'} ${cells(count)}. Ctrl+Z deshace.${readOnly > 0 ? ` ${cells(readOnly)} de solo lectura sin cambio.` : ''}`,
  cleared: (count: number, readOnly: number): string =>
    `${count === 1 ? 'Borrada' : 'Borradas'} ${cells(count)}.${readOnly > 0 ? ` ${cells(readOnly)} de solo lectura sin cambio.` : ''}`,
  copied: (count: number): string => `${count === 1 ? 'Copiada' : 'Copiadas'} ${cells(count)}.`,
  applied: (count: number): string => `${count === 1 ? 'Cambiada' : 'Cambiadas'} ${cells(count)}. Ctrl+Z deshace.`,
  undone: (kind: EditKind, count: number, skipped: number): string =>
    `Deshecho: ${past[kind]}, ${cells(count)}.${skipped > 0 ? ` ${cells(skipped)} sin deshacer: otra persona las cambió después.` : ''}`,
  redone: (kind: EditKind, count: number, skipped: number): string =>
    `Rehecho: ${past[kind]}, ${cells(count)}.${skipped > 0 ? ` ${cells(skipped)} sin rehacer: otra persona las cambió después.` : ''}`,
  nothingToUndo: 'No hay nada que deshacer.',
  nothingToRedo: 'No hay nada que rehacer.',
  rowReadOnly: (code: string): string => `${code} es de solo lectura.`,
  nothingPasted: 'El portapapeles no trae celdas.',

  selectionOf: (count: number): string => (count === 1 ? '1 celda elegida:' : `${count} celdas elegidas:`),
  selectionSum: 'suman',
  selectionAverage: 'promedio',
  selectionEmpty: 'sin valores',
  hint: 'Intro o F2 edita, Ctrl D copia abajo,',
  moreShortcuts: 'más atajos',
  openShortcuts: 'Ver los atajos de teclado',

  savedAt: (time: string, conflicts: number): string =>
    `Guardado ${time}${conflicts === 0 ? '' : `, menos ${cells(conflicts)} en conflicto`}`,
  nothingToSave: 'Todo guardado',
  saving: 'Guardando…',
  offline: (count: number): string => `Sin conexión: ${changes(count)} en este equipo`,
  offlineNotKept: (count: number): string => `Sin conexión: ${changes(count)} sin guardar; no cierre esta página`,
  failed: (reason: string): string => `No se guardó: ${reason}`,
  unknownFailure: 'el servidor no aceptó los cambios',
  retry: 'Reintentar',
  restored: (count: number): string => `Se recuperaron ${changes(count)} que quedaron en este equipo.`,
  orphaned: (count: number): string =>
    `${changes(count)} de este equipo ${count === 1 ? 'es de una fila que ya no está' : 'son de filas que ya no están'}.`,

  conflictsTitle: (count: number): string =>
    count === 1 ? '1 celda cambió también en otro lugar' : `${count} celdas cambiaron también en otro lugar`,
  conflictText: ({ mine, theirs, by, at }: BothValues): string =>
    `Usted escribió ${value(mine)}; ${by ?? 'otra persona'} guardó ${value(theirs)}${at === undefined ? '' : ` a las ${at}`}.`,
  conflictInCell: (theirs: string): string => `conflicto, otra persona guardó ${value(theirs)}`,
  conflictsMore: (count: number): string => `y ${count} más`,
  keepMine: 'Usar el mío',
  takeTheirs: 'Dejar el otro',
  keepAllMine: 'Usar todos los míos',
  takeAllTheirs: 'Dejar todos los otros',

  rowActions: (code: string): string => `Acciones de ${code}`,
  shortcutsTitle: 'Atajos de la cuadrícula',
  close: 'Cerrar',
  shortcuts: [
    ['Flechas', 'Mover; con Mayús crece la selección, con Ctrl va al borde'],
    [
      'Tab, Intro',
      'A la derecha, y en diciembre fuera de la cuadrícula; Intro edita y después baja. Con Mayús, al revés',
    ],
    ['Inicio, Fin', 'Enero y diciembre; con Ctrl, primera y última fila'],
    ['RePág, AvPág', 'Una pantalla arriba o abajo'],
    ['Ctrl+A', 'Elegir todo'],
    ['Mayús+Espacio, Ctrl+Espacio', 'Elegir la fila o el mes entero'],
    ['F2 o doble clic', 'Editar lo que hay en la celda'],
    ['Escribir un número', 'Reemplazar lo que hay en la celda'],
    ['Esc', 'Dejar la celda como estaba'],
    ['Supr', 'Borrar lo elegido'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'Copiar, cortar y pegar, también desde una hoja de cálculo'],
    ['Ctrl+D, Ctrl+R', 'Llenar hacia abajo o hacia la derecha'],
    ['Ctrl+Z, Ctrl+Y', 'Deshacer y rehacer, también lo ya guardado'],
    ['?', 'Esta lista'],
  ] satisfies readonly (readonly [string, string])[],
  rowMenuShortcut: ['Mayús+F10', 'Acciones de la fila'] satisfies readonly [string, string],
}

export type MonthGridMessages = typeof monthGridMessages
