import { type Month, monthName, monthShortName } from '../../../../kernel/month.ts'
import { capitalise, counted } from '../../../../kernel/spanish.ts'
import type { ProgressStatus } from '../../model/compliance/status.ts'
import type { ReportStanding } from '../../model/execution/executionReport.ts'
import { narrativeTitles } from '../../model/execution/periodText.es.ts'
import type { ReportPeriod } from '../../model/execution/reportPeriod.ts'
import { sinceCutText } from '../cutDocumentText.es.ts'

/** Words of a report on execution on paper. */
export const reportText = {
  title: (period: string, year: number) => `Informe de ejecución, ${period} de ${year}`,
  institution: 'La institución',
  name: 'Emisión',
  file: (year: number, place: string, issue: number, format: string) =>
    `informe-${year}-${place}-emision-${issue}.${format}`,
  filePlace: (period: ReportPeriod, cut: number, unit: string) =>
    `${period === 'month' ? 'mes' : 'trimestre'}-corte-${cut}-${unit}`,
  wholeFile: 'institucion',
  draft: {
    name: 'BORRADOR',
    title: (title: string) => `BORRADOR: ${title}`,
    worthless: (when: string) => `sin valor oficial; no se ha emitido y no lleva código. Impreso el ${when}`,
    notSigned: 'Nadie lo ha emitido. Cuando se emita, aquí dirá quién lo elaboró y quién lo revisó.',
    file: (year: number, place: string, narrative: number) =>
      `borrador-informe-${year}-${place}${narrative === 0 ? '' : `-texto-${narrative}`}.pdf`,
  },
  attachment: 'Los datos del informe: de ellos se imprimió este documento',
  about: 'De qué habla este informe',
  frozen:
    'Las cifras salen del corte y nadie las escribe: son lo que se sabía al cerrar. Lo que se validó, se rectificó o se reprogramó después está en el informe del corte siguiente.',
  rounding: 'Cada cifra se calcula exacta y se redondea a dos decimales al imprimirla.',
  facts: {
    period: 'Periodo',
    unit: 'De quién',
    cut: 'Corte',
    version: 'Plan vigente',
    hash: 'Huella SHA-256 del corte',
    reports: 'Informes del periodo',
    late: 'Extemporáneos',
    narrative: 'Texto',
  },
  periodOf: (period: string, year: number) => `${capitalise(period)} de ${year}`,
  cutOf: (number: number, month: Month, when: string) =>
    `N.º ${number}, con cifras hasta ${monthName(month)}; cerrado el ${when}`,
  versionOf: (number: number) => `Versión ${number}`,
  reportsOf: ({ expected, validated, waiting, missing }: Counts) =>
    `${validated} de ${expected} validados; ${counted(waiting, 'espera revisión', 'esperan revisión')}; ${counted(missing, 'no llegó', 'no llegaron')}`,
  lateOf: (late: number) => (late === 0 ? 'Ninguno' : counted(late, 'informe', 'informes')),
  sections: narrativeTitles,
  notWritten: 'No se escribió nada en esta parte.',
  figures: 'Cumplimiento acumulado',
  byUnit: 'Por unidad',
  unit: 'Unidad',
  upToCut: 'Acumulado hasta el corte, % del año',
  inPeriod: 'En el periodo, % del año',
  byActivity: 'Actividades',
  activity: 'Actividad',
  columns: {
    programmed: 'Programado',
    sent: 'Informado',
    validated: 'Validado',
    complianceOriginal: 'Cumpl. original %',
    complianceInForce: 'Cumpl. vigente %',
    status: 'Estado',
    reports: 'Informes',
    late: 'Extemp.',
    waiting: 'Sin validar',
    missing: 'Faltan',
    evidence: 'Evid.',
    achievement: 'Logro',
    difficulty: 'Dificultad',
    corrective: 'Medida correctiva',
  },
  statuses: {
    exceeded: 'Superada',
    onTrack: 'En meta',
    atRisk: 'En riesgo',
    late: 'Atrasada',
    noReport: 'Sin reporte',
    scheduled: 'Programada',
    notScheduled: 'No programada',
  } satisfies Record<ProgressStatus, string>,
  of: (part: number, whole: number) => `${part} de ${whole}`,
  demand: (received: number, attended: number, pending: number) =>
    `A demanda: ${received} recibidos, ${attended} atendidos, ${pending} pendientes`,
  monthly: (month: Month, words: string) => `${capitalise(monthShortName(month))}: ${words}`,
  noActivities: 'No tiene actividades.',
  pending: 'Informes que faltan, esperan revisión o llegaron tarde',
  month: 'Mes',
  standing: 'Cómo está',
  standings: {
    validated: 'Validado',
    waiting: 'Espera revisión',
    missing: 'No llegó',
  } satisfies Record<ReportStanding, string>,
  lateStanding: (standing: string) => `${standing}, extemporáneo`,
  nothingPending: 'Todos los informes del periodo se validaron y llegaron a tiempo.',
  ...sinceCutText,
  signers: 'Control del informe',
  wrote: 'Elaboró',
  wroteAndIssued: 'Elaboró y emitió',
  reviewed: 'Revisó y emitió',
  signedOn: (when: string) => `En el sistema, ${when}`,
  noNarrative: 'Nadie lo ha escrito',
  narrativeOf: (number: number) => `Versión ${number}`,
} as const

type Counts = { expected: number; validated: number; waiting: number; missing: number }

/** Columns of the open data of a report: name and nothing else, in their order. */
export const reportDataColumns = {
  year: 'anio',
  period: 'periodo',
  cut: 'corte',
  issue: 'emision',
  unit: 'unidad',
  code: 'codigo',
  activity: 'actividad',
  month: 'mes',
  standing: 'informe',
  late: 'extemporaneo',
  programmed: 'programado_en_el_periodo',
  sent: 'informado_en_el_periodo',
  validated: 'validado_en_el_periodo',
  programmedToDate: 'programado_al_corte',
  validatedToDate: 'validado_al_corte',
  complianceOriginal: 'cumplimiento_original',
  complianceInForce: 'cumplimiento_vigente',
  evidence: 'evidencias',
  noEvidence: 'sin_evidencia',
  achievement: 'logro',
  difficulty: 'dificultad',
  corrective: 'medida_correctiva',
} as const

export const flagText = (value: boolean): string => (value ? 'sí' : 'no')
