import { type Month, monthName } from '../../../../kernel/month.ts'
import type { Thresholds } from '../../model/compliance/thresholds.ts'
import type { Rating } from '../../model/evaluation/rating.ts'
import { reportText } from '../execution/reportText.es.ts'

const ordinals: Readonly<Record<number, string>> = { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto' }

/** Words of the minutes (acta) of an evaluation on paper. */
export const minutesText = {
  title: (quarter: number, year: number) => `Acta de la evaluación del ${ordinals[quarter]} trimestre de ${year}`,
  name: 'Acta del trimestre',
  file: (year: number, quarter: number, format: string) => `evaluacion-${year}-${quarter}-acta.${format}`,
  attachment: 'Los datos de la evaluación: de ellos se imprimió esta acta',
  session: 'La sesión',
  place: 'Dónde fue',
  heldOn: 'Qué día',
  closed: 'Cerrada',
  closedBy: (when: string, post: string) => `${when}, por ${post}`,
  cut: 'Cifras',
  cutOf: (number: number, month: Month) => `Las del corte n.º ${number}, hasta ${monthName(month)}; no cambian después`,
  thresholds: 'Umbrales',
  thresholdsOf: ({ onTrackFrom, atRiskFrom, exceededOver }: Thresholds) =>
    `En meta desde ${onTrackFrom} %, en riesgo desde ${atRiskFrom} %, superada sobre ${exceededOver} % de lo que tocaba`,
  cutHash: 'Huella SHA-256 del corte',
  hash: 'Huella SHA-256 de los datos',
  attendees: 'Quiénes asistieron',
  number: 'N.º',
  attendee: 'Asistente',
  ratings: 'Calificación de las unidades',
  unit: 'Unidad',
  inForce: 'Contra el plan vigente',
  original: 'Contra el plan original',
  rating: 'Calificación',
  compliance: 'Cumplimiento %',
  reports: 'Informes validados',
  reportsOf: (validated: number, expected: number) => `${validated} de ${expected}`,
  standing: 'Lo que dijo la unidad',
  reviewed: 'Revisado',
  notReviewed: 'No llegó a revisarse',
  ratingNames: { ...reportText.statuses, notScheduled: 'Sin programación' } satisfies Record<Rating, string>,
  noUnits: 'Ninguna unidad tiene actividades.',
  causes: 'Causas',
  cause: 'Causa',
  what: 'Qué pasó',
  noCauses: 'Ninguna unidad dio causas que se revisaran.',
  commitments: 'Compromisos',
  commitment: 'Qué se hará',
  post: 'Quién responde',
  dueOn: 'Hasta qué día',
  noCommitments: 'De esta evaluación no nació ningún compromiso.',
  commitmentsOf: (count: number) =>
    count === 1
      ? '1 compromiso se sigue hasta que alguien de fuera de la unidad lo da por hecho.'
      : `${count} compromisos se siguen hasta que alguien de fuera de la unidad los da por hechos.`,
  agreements: 'Acuerdos',
  noAgreements: 'Sin más acuerdos que los compromisos.',
  attended: 'Asistió',
  closes: 'Cerró la evaluación',
} as const
