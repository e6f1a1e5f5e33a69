import { type Month, monthName } from '../../../kernel/month.ts'
import { type CutFigure, isShareFigure } from '../model/cutDifferences.ts'

/** What a cut and a report from it say of the figures that another cut left otherwise. */
export const sinceCutText = {
  since: 'Diferencias respecto al corte anterior',
  first: 'Es el primer corte del año: no hay otro con que compararlo.',
  same: (number: number) => `Nada de lo que guardó el corte n.º ${number} ha cambiado.`,
  sinceOf: (number: number, count: number) =>
    count === 1
      ? `Una cifra de los meses que cerró el corte n.º ${number} es otra en este.`
      : `${count} cifras de los meses que cerró el corte n.º ${number} son otras en este.`,
} as const

/** Words of a cut on paper. */
export const cutDocumentText = {
  title: (number: number, year: number) => `Corte n.º ${number} del seguimiento de ${year}`,
  name: 'Corte',
  file: (year: number, number: number, format: string) => `corte-${year}-${number}.${format}`,
  attachment: 'Los datos del corte: de ellos se imprimió este documento',
  about: 'Qué guarda este corte',
  frozen:
    'Un corte guarda lo que se sabía al cerrar y no cambia. Lo que se validó, se rectificó o se reprogramó después está en el corte siguiente.',
  months: 'Meses que cierra',
  upTo: (month: Month, year: number) =>
    `Hasta ${monthName(month)} de ${year}${month % 3 === 0 ? ', fin de trimestre' : ''}`,
  closed: 'Cerrado',
  closedBy: (when: string, post: string) => `${when}, por ${post}`,
  note: 'Nota',
  version: 'Plan vigente',
  versionOf: (number: number) => `Versión ${number}`,
  original: 'Plan original',
  originalOf: (numbers: readonly number[]) =>
    numbers.length === 1 ? `Versión ${numbers[0]}` : `Versiones ${numbers.join(', ')}, según la unidad`,
  units: 'Unidades con actividades',
  weights: 'Pesos de las unidades',
  weightsOf: (fromDay: string) => `Fijados desde el ${fromDay}`,
  weighs: (share: string) => `pesa ${share} %`,
  thresholds: 'Umbrales',
  thresholdsOf: (from: number, risk: number, over: number) =>
    `En meta desde ${from} %, en riesgo desde ${risk} %, superada sobre ${over} % de lo que tocaba`,
  hash: 'Huella SHA-256 de los datos',
  whole: 'La institución',
  ways: {
    equalUnits: 'Todas las unidades pesan igual',
    weighedUnits: 'Cada unidad pesa lo que se le fijó',
    byActivities: 'Cada unidad pesa según sus actividades',
  },
  byUnit: 'Por unidad',
  columns: {
    way: 'Peso de las unidades',
    unit: 'Unidad',
    original: 'Plan original',
    inForce: 'Plan vigente',
    programmed: 'Programado %',
    executed: 'Hecho %',
    compliance: 'Cumplimiento %',
    effect: 'Efecto de reprogramar, puntos',
    reports: 'Informes validados',
    counted: 'Actividades en la cifra',
  },
  of: (part: number, whole: number) => `${part} de ${whole}`,
  none: {
    ...{ absent: 'no está', noProgramme: 'sin programación', nothingDue: 'nada vencía' },
    ...{ nothingValidated: 'nada validado', nobodyLooked: 'nadie lo ha mirado' },
  },
  byVerified: 'De lo programado a lo verificado',
  verified: {
    programmed: 'Programado %',
    sent: 'Informado %',
    validated: 'Validado %',
    verified: 'Verificado %',
    looked: 'Mirado % de lo validado',
    distance: 'Informado menos verificado',
  },
  verifiedNote:
    'Contra el plan vigente; en la institución cada unidad pesa lo mismo, o lo que se le fijó. Verificado es lo validado cuya evidencia miró Planificación y prueba lo informado; lo que nadie miró no es insuficiente.',
  notKept: 'Este corte se cerró antes de que los cortes guardaran lo verificado.',
  noUnits: 'Ninguna unidad tiene actividades.',
  ...sinceCutText,
  activity: 'Actividad',
  figure: 'Cifra',
  figures: {
    programmed: 'Programado',
    validated: 'Validado',
    received: 'Recibidos',
    attended: 'Atendidos',
    women: 'Mujeres',
    men: 'Hombres',
  } satisfies Record<CutFigure, string>,
  figureOf: (figure: CutFigure, month: Month | null) =>
    month === null
      ? cutDocumentText.figures[figure]
      : `${cutDocumentText.figures[figure]} en ${monthName(month)}${isShareFigure(figure) ? ', % del año' : ''}`,
  before: 'En el corte anterior',
  after: 'En este corte',
  cause: 'Causa',
  noFigure: 'sin cifra',
  correction: (number: number, month: Month, cause: string, reason: string) =>
    `Rectificación ${number} de ${monthName(month)}. ${cause}: ${reason}`,
  otherCause: 'Informe o plan que cambió',
  rounding:
    'Cada cifra se calcula exacta y se redondea a dos decimales al imprimirla. Las actividades detrás de cada una están en los datos del corte, que el PDF lleva adjuntos.',
} as const
