import { formatCount } from '../../../../kernel/spanish.ts'
import type { CellFault } from './registerCell.ts'

/** What is wrong with a cell; nothing of what it says is repeated. */
const faults = {
  formula: 'trae una fórmula sin resultado guardado',
  date: 'no es una fecha de día, mes y año de cuatro cifras',
  sex: 'no dice mujer, hombre u otro',
  sexLetter: 'dice M y en la columna no se ve si es mujer o masculino',
  number: 'no es un número',
  unclearNumber: 'no se sabe si son miles o decimales',
  tooLong: 'pasa de 120 letras',
  total: 'es una línea de totales; quítela',
} satisfies Record<CellFault, string>

/** "fila 7, «Fecha»: no es una fecha…; y 3 celdas más". */
export function extractFaultText(
  named: readonly { line: number; field: string; fault: CellFault }[],
  all: number,
): string {
  const said = named.map(
    ({ line, field, fault }) => `fila ${line}${field === '' ? '' : `, «${field}»`}: ${faults[fault]}`,
  )
  const more = all - named.length
  return [...said, ...(more === 0 ? [] : [`y ${formatCount(more)} ${more === 1 ? 'celda' : 'celdas'} más`])].join('; ')
}
