import { formatShare } from '../../../../kernel/basisPoints.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { IssueRule } from './issueRules.ts'

const percent = (share: number): string => `${formatShare(share)} %`
const rowsCount = (rows: number): string => (rows === 1 ? '1 fila' : `${rows} filas`)

/** What each doubt says to a person: one plain Spanish sentence, in the words of a plan. Shares in basis points. */
export const issueText = {
  'months.sum': (sum: number) => `Los doce meses suman ${percent(sum)} y deben sumar 100 %.`,
  'months.rounding': (sum: number) => `Los doce meses suman ${percent(sum)}: diferencia de redondeo, se acepta.`,
  'months.none': () => 'Sin programación: ningún mes tiene un porcentaje mayor que cero.',
  'months.cellOver100': (month: Month, share: number) =>
    `${monthName(month)} dice ${percent(share)}: un mes no puede pasar de 100 %.`,
  'months.sumOver110': (sum: number) => `Los doce meses suman ${percent(sum)}, más de 110 %.`,
  'months.cumulative': () =>
    'Los porcentajes crecen hasta 100 % en diciembre: parecen un nivel acumulado y no la parte de cada mes.',
  'months.undecidable': (values: number) =>
    `La fila trae ${values} valores para doce meses: no se sabe cuál sobra, así que no se leyó ninguno.`,
  'months.barePercent': (month: Month) => `${monthName(month)} dice «%» sin número: quedó sin programar.`,
  'months.noSign': () => 'Los valores no llevan el signo %.',
  'months.decimals': (month: Month) => `${monthName(month)} trae más de dos decimales: se redondeó a dos.`,
  'months.dash': (month: Month) => `${monthName(month)} trae un guion: se tomó como sin programar.`,
  'months.notANumber': (month: Month) => `${monthName(month)} no es un porcentaje que se pueda leer: quedó vacío.`,
  'months.mark': () => 'Los meses están marcados sin porcentaje: se sabe cuándo, no cuánto. Quedaron vacíos.',
  'months.merged': () => 'Una celda combinada abarca varios meses: no se sabe cuánto toca a cada uno. Quedaron vacíos.',
  'months.formula': (month: Month) =>
    `${monthName(month)} es una fórmula sin resultado guardado: abra y guarde el libro, o escriba el valor.`,
  'months.periods': (labels: string) => `La tabla programa por ${labels} y no por mes: los meses quedaron vacíos.`,
  'months.twice': () =>
    'Los meses están dos veces en la tabla y no se sabe cuáles son los programados: quedaron vacíos hasta que se diga.',
  'months.part': (months: string) =>
    `La tabla trae solo una parte de los meses (${months}) y no se encontró la otra: los meses quedaron vacíos.`,
  'months.joinedParts': (where: string) => `Los meses están en dos tablas: se juntaron con los de ${where}.`,
  'months.scaleUnclear': () =>
    'No está claro si los números son porcentajes, fracciones o cantidades: los meses quedaron vacíos hasta que se decida.',
  'months.totalMismatch': (sum: number, written: number) =>
    `Los doce meses suman ${percent(sum)} y la columna de total dice ${percent(written)}.`,
  'months.quantity': (month: Month) =>
    `${monthName(month)} no es una cantidad entera: las cantidades y los meses de la fila quedaron vacíos.`,
  'months.quantityTotal': (sum: number, written: number) =>
    `Las doce cantidades suman ${sum.toLocaleString('es-SV')} y la columna de total dice ${written.toLocaleString('es-SV')}.`,
  'row.joinedFragment': (where: string) =>
    `Se unió la continuación de la fila, cortada por un salto de página (${where}).`,
  'row.cutText': () => 'El texto parece cortado: le falta el final.',
  'row.startsCut': () => 'El texto empieza a media frase: puede faltar el principio de la fila.',
  'row.shiftedParticle': (particle: string) => `La palabra «${particle}» parece venir de la columna anterior.`,
  'row.misaligned': () => 'Las celdas de la fila no coinciden con las columnas de la tabla: los meses quedaron vacíos.',
  'row.short': (cells: number, columns: number) =>
    `La fila trae ${cells} celdas y la tabla ${columns} columnas: los últimos meses se tomaron como vacíos.`,
  'row.hidden': () => 'La fila está oculta en el archivo: confirme que forma parte del plan.',
  'row.readerDoubt': () =>
    'El PDF no deja claro en qué columna va cada texto de la fila: compárela con la página antes de aceptarla.',
  'row.repeated': () => 'La actividad es la de la celda combinada de arriba: puede ser la misma fila otra vez.',
  'row.duplicate': (where: string) =>
    `La misma fila de la misma unidad está también en ${where}: puede estar dos veces.`,
  'row.numbersOnly': (figures: string) => `Una fila con valores y sin textos no se leyó: ${figures}.`,
  'row.total': (label: string) => `La fila «${label}» es un total del documento: no se leyó como actividad.`,
  'row.executed': () => 'Una fila dice lo ejecutado y no lo programado: no se leyó.',
  'row.budget': () => 'Una fila dice el dinero de la actividad y no su programación: no se leyó.',
  'line.sameTextAsCoded': (code: string) => `El texto es el mismo que el de la línea ${code}.`,
  'line.missing': () => 'La fila no dice de qué línea o proceso depende.',
  'line.fromHeading': () => 'La línea o proceso se tomó del título de grupo que está sobre la fila.',
  'activity.missing': () => 'La fila tiene programación y no dice cuál es la actividad.',
  'text.missing': (field: string) => `La celda de ${field} está vacía.`,
  'unit.nameVariant': (names: string) => `La unidad aparece escrita de varias maneras: ${names}.`,
  'unit.carried': (unit: string) => `La tabla no nombra su unidad: se tomó «${unit}» por su lugar en el documento.`,
  'unit.blankCell': (unit: string) =>
    `La celda de la unidad está vacía y se tomó «${unit}», la de arriba: mire en la página si la fila es de esa unidad.`,
  'unit.nameCut': (name: string) =>
    `El nombre de la hoja, «${name}», llena los 31 caracteres que caben: el de la unidad puede seguir.`,
  'unit.unknown': () => 'No se encontró a qué unidad pertenece esta tabla.',
  'layout.alienHeader': (labels: string) =>
    `El encabezado de esta tabla (${labels}) no concuerda con el resto del documento: se leyó por la posición de las columnas.`,
  'layout.noHeader': () =>
    'La tabla no tiene encabezado: se leyó con las columnas de la tabla anterior o con el orden usual.',
  'layout.assumedColumn': (label: string, field: string) => `La columna «${label}» se leyó como ${field}.`,
  'layout.guessedMonth': () => 'Un mes del encabezado no se pudo leer: se dedujo por los meses que tiene al lado.',
  'layout.extraColumn': (labels: string) => `Columnas que no se leyeron: ${labels}.`,
  'layout.unknown': (rows: number, labels: string) =>
    `No se reconocen las columnas de una tabla (${labels}): ${rowsCount(rows)} sin leer. Indique qué es cada columna.`,
  'sheet.hidden': (name: string, rows: number) => `La hoja «${name}» está oculta: no se leyó (${rowsCount(rows)}).`,
  'sheet.noPlan': (name: string, rows: number) =>
    `La hoja «${name}» no contiene una tabla de plan: no se leyó (${rowsCount(rows)}).`,
  'document.noPlan': () => 'No se encontró ninguna tabla de plan en el documento.',
  'text.unread': () => 'Un texto suelto del documento no se pudo interpretar.',
  'fragment.orphan': () => 'Trozo de una fila cortada cuyo principio no está en el documento: no se unió a ninguna.',
  'source.reader': (code: string) => `El lector del archivo avisó: ${code}.`,
} satisfies Record<IssueRule, (...details: never[]) => string>

/** Names of the fields as a person reads them. */
export const fieldName = {
  strategicLine: 'línea estratégica o proceso',
  activity: 'actividad',
  expectedResult: 'resultado esperado',
  verification: 'medio de verificación',
  responsible: 'responsable',
  unit: 'unidad',
  code: 'código de la línea',
  unitOfMeasure: 'unidad de medida',
} as const
