import type { OutputOf } from '../../../../kernel/contract.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted } from '../../../../kernel/spanish.ts'
import type { coordinationRoutes } from '../../../operations/contract.ts'
import type { UnitEvaluationStatus } from '../../model/evaluation/unitEvaluation.ts'

type CoordinationState = OutputOf<typeof coordinationRoutes.coordination>['requests'][number]['status']

/** What the page of the year of a unit says. */
export const unitYearText = {
  above: (year: string) => `El año ${year} de la unidad`,
  version: (number: number) => `versión ${number} del plan`,
  print: 'Imprimir',
  none: 'Esta unidad no tiene nada en el plan en vigor de este año',
  noneHint: 'Elija otra unidad en Cumplimiento, o espere a que el plan entre en vigor.',
  figure: (month: string, done: string, programmed: string) =>
    `de lo programado hasta ${month} está hecho y validado: ${done} % de ${programmed} % del año de la unidad.`,
  noFigure: 'Hasta este mes no vencía nada que medir.',
  seeFigure: 'Ver la fórmula y las actividades',
  original: (value: string) => `Contra el plan original, ${value}.`,
  percent: (value: string) => `${value} %`,
  months: 'Los doce meses',
  monthsCaption:
    'Lo programado, informado, validado y verificado es acumulado, en porcentaje del año de la unidad; el estado y los informes son de cada mes solo.',
  what: 'Qué',
  rows: {
    status: 'Estado del mes',
    programmed: 'Programado',
    sent: 'Informado',
    validated: 'Validado',
    verified: 'Verificado',
    reports: 'Informes validados',
    waiting: 'Por revisar',
    returned: 'Devueltos',
    overdue: 'Vencidos',
    late: 'Tardíos',
    unproven: 'Con evidencia que no verifica',
    cut: 'Cierre',
  },
  of: (part: number, whole: number) => `${part} de ${whole}`,
  cutOf: (number: number) => `Corte ${number}`,
  open: 'Abierto',
  reopened: 'Reabierto',
  spoken: (row: string, month: Month) => `${row}, ${monthName(month)}`,
  verifiedNone: 'La evidencia de la unidad no se ha mirado todavía.',
  activities: 'Actividades',
  activitiesCaption: (month: string) =>
    `Hasta ${month}, contra el plan vigente. Cada casilla es un mes solo; el estado es el acumulado. El nombre abre su ficha; cada mes, su informe.`,
  openActivities: (count: number) => `Abrir ${counted(count, 'actividad', 'actividades')}`,
  activity: 'Actividad',
  state: 'Estado',
  done: 'Validado de programado',
  doneOf: (done: string, programmed: string) => `${done} de ${programmed} %`,
  attended: (attended: number, received: number) => `${attended} de ${received} casos`,
  ribbon: 'Mes a mes',
  onDemand: 'A demanda',
  leftPlan: 'Salió del plan',
  changes: 'Cambios de su plan',
  noChanges: 'Ningún cambio del año movió lo que la unidad había prometido.',
  followUps: 'Compromisos e instrucciones',
  noFollowUps: 'La unidad no tiene compromisos ni instrucciones que usted pueda leer.',
  evaluations: 'Evaluaciones',
  noEvaluations: 'Todavía no se ha evaluado ningún trimestre.',
  quarter: (quarter: number) => `Trimestre ${quarter}`,
  closed: 'cerrada con su acta',
  stillOpen: 'abierta',
  noRating: 'Sin programación',
  parts: {
    pending: 'la unidad no ha dicho nada',
    submitted: 'lo que dice la unidad espera la revisión',
    returned: 'lo que dice la unidad se devolvió',
    reviewed: 'lo que dice la unidad está revisado',
  } satisfies Record<UnitEvaluationStatus, string>,
  coordination: 'Coordinación con otras unidades',
  noCoordination: 'La unidad no pidió nada a otras, ni otras a ella.',
  asks: (unit: string) => `Pide a ${unit}`,
  isAsked: (unit: string) => `Se lo pide ${unit}`,
  coordinationStates: {
    pending: 'Sin respuesta',
    accepted: 'Aceptada',
    refused: 'Rechazada',
    proposed: 'Propone otra cosa',
    withdrawn: 'Retirada',
  } satisfies Record<CoordinationState, string>,
  with: 'Con quién',
  asked: 'Qué se pide',
  seeCoordination: 'Ver la coordinación',
  overdueLead: (count: number) =>
    count === 0
      ? 'No debe ningún informe vencido.'
      : `Debe ${counted(count, 'informe con el plazo vencido', 'informes con el plazo vencido')}.`,
} as const
