import type { CutFormat } from '../contract.ts'
import type { UnitWay } from '../model/compliance/figures.ts'
import type { Grouping } from '../model/compliance/grouping.ts'

/** At the end of which month, put together by what, and with which way of weighing units. */
export type CutPlace = { year: number | string; month: number; grouping: Grouping; way: UnitWay }

const search = ({ month, grouping, way }: CutPlace): string => `mes=${month}&por=${grouping}&forma=${way}`

/** Addresses of the pages of this domain. */
export const addresses = {
  month: (year: number | string, month: number | string): string => `/seguimiento/${year}?mes=${month}`,
  boardStart: '/tablero',
  board: (year: number | string, month: number): string => `/seguimiento/${year}/tablero?mes=${month}`,
  grid: (year: number | string, month: number): string => `/seguimiento/${year}/varias?mes=${month}`,
  closings: (year: number | string, month: number): string => `/seguimiento/${year}/cierres?mes=${month}`,
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
  evaluations: (year: number | string): string => `/seguimiento/${year}/evaluacion`,
  evaluation: (year: number | string, quarter: number): string => `/seguimiento/${year}/evaluacion/${quarter}`,
  evaluationData: (year: number | string, quarter: number | string): string =>
    `/api/seguimiento/${year}/evaluaciones/${quarter}/datos`,
  samples: (year: number | string): string => `/seguimiento/${year}/verificacion`,
  sample: (year: number | string, number: number | string): string => `/seguimiento/${year}/verificacion/${number}`,
  sampleReport: (year: number | string, number: number | string, reportId: string): string =>
    `/seguimiento/${year}/verificacion/${number}?informe=${encodeURIComponent(reportId)}`,
  commitments: (year: number | string): string => `/seguimiento/${year}/compromisos`,
  instructions: '/seguimiento/instrucciones',
  followUp: (id: string): string => `/seguimiento/pendientes/${id}`,
} as const
