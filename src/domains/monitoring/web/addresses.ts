import type { CutFormat, MinutesFormat, ReportFormat } from '../contract.ts'
import type { UnitWay } from '../model/compliance/figures.ts'
import type { Grouping } from '../model/compliance/grouping.ts'
import type { ReportPeriod } from '../model/execution/reportPeriod.ts'
import type { HealthList } from '../model/health/processFigures.ts'

/** At the end of which month, put together by what, and with which way of weighing units. */
export type CutPlace = { year: number | string; month: number; grouping: Grouping; way: UnitWay }

/** Which report on execution; without a unit that of the institution. */
export type ReportPlace = { year: number | string; number: number; period: ReportPeriod; unitId?: string | undefined }

/** How a period is written in an address. */
export const periodWords = { month: 'mes', quarter: 'trimestre' } as const satisfies Record<ReportPeriod, string>

const ofUnit = (unitId: string | undefined, name: string, before: string): string =>
  unitId === undefined ? '' : `${before}${name}=${encodeURIComponent(unitId)}`
/** The months of which the health of the process is told. */
export type HealthPlace = { year: number | string; from: number; to: number }

/** The last part of the address of each list. */
export const healthSlugs = {
  silent: 'silencio',
  review: 'revision',
  returns: 'devoluciones',
  withoutEvidence: 'sin-evidencia',
  late: 'extemporaneos',
  reopenings: 'reaperturas',
  reprogrammed: 'reprogramacion',
  corrections: 'rectificaciones',
} as const satisfies Record<HealthList, string>

const spanOf = ({ from, to }: HealthPlace): string => `desde=${from}&hasta=${to}`

const search = ({ month, grouping, way }: CutPlace): string => `mes=${month}&por=${grouping}&forma=${way}`

/** Addresses of the pages of this domain. */
export const addresses = {
  month: (year: number | string, month: number | string): string => `/seguimiento/${year}?mes=${month}`,
  boardStart: '/tablero',
  board: (year: number | string, month: number): string => `/seguimiento/${year}/tablero?mes=${month}`,
  health: (place: HealthPlace): string => `/seguimiento/${place.year}/salud?${spanOf(place)}`,
  healthList: (place: HealthPlace, list: HealthList, unit?: string): string =>
    `/seguimiento/${place.year}/salud/${healthSlugs[list]}?${spanOf(place)}${unit === undefined ? '' : `&unidad=${encodeURIComponent(unit)}`}`,
  grid: (year: number | string, month: number): string => `/seguimiento/${year}/varias?mes=${month}`,
  closings: (year: number | string, month: number): string => `/seguimiento/${year}/cierres?mes=${month}`,
  unitWeights: (year: number | string): string => `/seguimiento/${year}/pesos`,
  unitYear: (year: number | string, month: number, unitId: string): string =>
    `/seguimiento/${year}/unidades/${unitId}/ano?mes=${month}`,
  cut: (year: number | string, number: number): string => `/seguimiento/${year}/cortes/${number}`,
  cutData: (year: number | string, number: number): string => `/api/seguimiento/${year}/cortes/${number}/datos`,
  cutDocument: (year: number | string, number: number, format: CutFormat): string =>
    `/api/seguimiento/${year}/cortes/${number}/documento?formato=${format}`,
  report: (year: number | string, month: number | string, activityId: string): string =>
    `/seguimiento/${year}/${month}/${activityId}`,
  compliance: (place: CutPlace): string => `/seguimiento/${place.year}/cumplimiento?${search(place)}`,
  complianceGroup: (place: CutPlace, group: string): string =>
    `/seguimiento/${place.year}/cumplimiento/cifra?${search(place)}&grupo=${encodeURIComponent(group)}`,
  complianceActivity: (year: number | string, month: number, activityId: string): string =>
    `/seguimiento/${year}/cumplimiento/actividad/${activityId}?mes=${month}`,
  reprogrammed: (year: number | string, month: number): string => `/seguimiento/${year}/reprogramacion?mes=${month}`,
  executionReports: (year: number | string, number?: number): string =>
    `/seguimiento/${year}/informes${number === undefined ? '' : `?corte=${number}`}`,
  executionReport: ({ year, number, period, unitId }: ReportPlace): string =>
    `/seguimiento/${year}/informes/${number}/${periodWords[period]}${ofUnit(unitId, 'unidad', '?')}`,
  issuedReport: ({ year, number, period, unitId }: ReportPlace, issue: number, format: ReportFormat): string =>
    `/api/seguimiento/${year}/cortes/${number}/informes/${period}/emisiones/${issue}?formato=${format}${ofUnit(unitId, 'unitId', '&')}`,
  executionDraft: ({ year, number, period, unitId }: ReportPlace): string =>
    `/api/seguimiento/${year}/cortes/${number}/informes/${period}/borrador${ofUnit(unitId, 'unitId', '?')}`,
  evaluations: (year: number | string): string => `/seguimiento/${year}/evaluacion`,
  evaluation: (year: number | string, quarter: number): string => `/seguimiento/${year}/evaluacion/${quarter}`,
  evaluationData: (year: number | string, quarter: number | string): string =>
    `/api/seguimiento/${year}/evaluaciones/${quarter}/datos`,
  evaluationMinutes: (year: number | string, quarter: number | string, format: MinutesFormat): string =>
    `/api/seguimiento/${year}/evaluaciones/${quarter}/acta?formato=${format}`,
  /** Without a month it opens on the last in which something was sent. */
  conformity: (year: number | string, month?: number): string =>
    `/seguimiento/${year}/conformidad${month === undefined ? '' : `?mes=${month}`}`,
  samples: (year: number | string): string => `/seguimiento/${year}/verificacion`,
  sample: (year: number | string, number: number | string): string => `/seguimiento/${year}/verificacion/${number}`,
  sampleData: (year: number | string, number: number): string =>
    `/api/seguimiento/${year}/verificacion/${number}/datos`,
  sampleReport: (year: number | string, number: number | string, reportId: string): string =>
    `/seguimiento/${year}/verificacion/${number}?informe=${encodeURIComponent(reportId)}`,
  commitments: (year: number | string): string => `/seguimiento/${year}/compromisos`,
  instructions: '/seguimiento/instrucciones',
  registers: '/seguimiento/registros',
  followUp: (id: string): string => `/seguimiento/pendientes/${id}`,
} as const
