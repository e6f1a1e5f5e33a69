import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted, formatCount } from '../../../../kernel/spanish.ts'
import type { Phase } from '../../../operations/model/index.ts'
import type { UnitKind } from '../../../platform/model/index.ts'
import type { AgendaDay } from '../../model/board/agenda.ts'
import type { CurveLine } from './curveLines.ts'

const reports = (count: number): string => counted(count, 'informe', 'informes')
const activities = (count: number): string => counted(count, 'actividad', 'actividades')

const phases = {
  inputs: 'los insumos',
  formulation: 'la formulación',
  coordination: 'la coordinación entre unidades',
  submission: 'la presentación de los planes',
  review: 'la revisión de Planificación',
  approval: 'el visto bueno y la autorización',
  adjustment: 'el ajuste al presupuesto aprobado',
} satisfies Record<Phase, string>

type Kind = AgendaDay['kind']
type Subject = { month: string; year: number; phase: string; units: string; scope: string }

const scopes = {
  central: ', unidades centrales',
  organo: ', órganos',
  regional: ', unidades regionales',
  departamental: ', unidades departamentales',
} satisfies Record<UnitKind, string>

const agenda = {
  reportsDue: ({ month, year }) => `Vence el plazo para informar ${month} de ${year}`,
  extensionEnds: ({ month, units }) => `Termina la prórroga para informar ${month}: ${units}`,
  reopeningEnds: ({ month, units }) => `Termina la reapertura de ${month}: ${units}`,
  windowOpens: ({ year }) => `Se abre la ventana de solicitudes de cambio de ${year}`,
  windowEnds: ({ year }) => `Se cierra la ventana de solicitudes de cambio de ${year}`,
  phaseBegins: ({ phase, year, scope }) => `Empieza ${phase} del plan ${year}${scope}`,
  phaseEnds: ({ phase, year, scope }) => `Termina ${phase} del plan ${year}${scope}`,
  phaseExtensionEnds: ({ phase, year, units }) => `Termina la prórroga de ${phase} del plan ${year}: ${units}`,
} satisfies Record<Kind, (subject: Subject) => string>

/** What the board of the authority says. */
export const boardText = {
  title: (year: string) => `¿Cómo va el plan ${year}?`,
  version: (number: number) => `versión ${number} del plan`,
  cutOf: (number: number, day: string) => `corte n.º ${number} del ${day}`,
  units: (count: number) => counted(count, 'unidad', 'unidades'),
  print: 'Imprimir',
  missing:
    'Las unidades se juntan por departamento en Cumplimiento. El tablero no dice las firmas pendientes de cada sección.',
  byDepartment: 'Ver por departamento',
  sentences: 'En cinco frases',
  percent: (value: string) => `${value} %`,
  noCompliance: 'Sin cifra',
  compliance: (month: string, done: string, programmed: string) =>
    `de lo programado hasta ${month} está hecho y validado, contra el plan vigente: ${done}\u00a0% de ${programmed}\u00a0% del año.`,
  nothingDue: (month: string) => `Hasta ${month} no vencía nada que medir contra el plan vigente.`,
  original: (value: string) => `Contra el plan original, ${value} %.`,
  seeFormula: 'Ver la fórmula y las filas',
  of: (part: number, whole: number) => `${formatCount(part)} de ${formatCount(whole)}`,
  coverage: (month: string, waiting: number) =>
    waiting === 0
      ? `informes que se esperan hasta ${month} están validados.`
      : `informes que se esperan hasta ${month} están validados; ${counted(waiting, 'más está enviado y espera', 'más están enviados y esperan')} revisión.`,
  seeByUnit: 'Ver por unidad',
  lateUnits: 'unidades están atrasadas o no tienen ningún informe validado.',
  worst: (name: string, count: number) => `La que más: ${name}, con ${activities(count)} atrasadas o sin reporte.`,
  seeUnits: 'Ver las unidades',
  validated: (count: number, since: string, submitted: number, returned: number) =>
    `${count === 1 ? 'informe se validó' : 'informes se validaron'} desde el ${since}; ${submitted === 1 ? 'se envió' : 'se enviaron'} ${submitted} y ${returned === 1 ? 'se devolvió' : 'se devolvieron'} ${returned}.`,
  seeWeek: 'Ver la semana',
  overdue: (count: number) =>
    count === 1
      ? 'informe tiene el plazo vencido y no ha llegado.'
      : 'informes tienen el plazo vencido y no han llegado.',
  seeOverdue: 'Ver de quién',
  curve: 'Avance acumulado',
  curveCaption: 'Porcentaje del trabajo del año, con las unidades por igual o con los pesos fijados',
  curveSentence: (month: string, { programmed, sent, validated, verified }: Record<CurveLine, string>) =>
    `Hasta ${month}: programado ${programmed} %, informado ${sent} %, validado ${validated} %${verified === '–' ? '; nadie ha mirado todavía la evidencia' : `, verificado ${verified} %`}.`,
  curveData: 'Ver los datos de la curva',
  curveTable: 'Avance acumulado por mes, en porcentaje del año',
  month: 'Mes',
  lines: { programmed: 'Programado', sent: 'Informado', validated: 'Validado', verified: 'Verificado' },
  notLooked: 'nadie lo ha mirado',
  objectives: 'Objetivos estratégicos',
  openObjectives: (count: number) => `Abrir ${counted(count, 'objetivo', 'objetivos')}`,
  openKnots: (count: number) => `Abrir ${activities(count)}`,
  openUnits: (count: number) => `Abrir ${counted(count, 'unidad', 'unidades')}`,
  objectivesCaption: (month: string) =>
    `Hasta ${month}, contra el plan vigente. Cada casilla es un mes solo; el estado es el acumulado.`,
  objective: 'Objetivo',
  done: 'Validado de programado',
  doneOf: (done: string, programmed: string) => `${done} de ${programmed} %`,
  complianceHead: 'Cumplimiento',
  ribbon: 'Mes a mes',
  status: 'Estado',
  noStatus: 'A demanda',
  knots: 'Nudos críticos',
  knotsCaption: (shown: number, all: number) =>
    shown === all
      ? 'Actividades atrasadas o sin reporte, primero la que más puntos debe, con lo que dice su último informe.'
      : `Las ${shown} que más puntos deben, de ${activities(all)} atrasadas o sin reporte, con lo que dice su último informe.`,
  noKnots: 'Ninguna actividad está atrasada ni sin reporte',
  noKnotsHint: 'Lo que vencía hasta esta fecha está hecho o en riesgo, no atrasado.',
  activity: 'Actividad',
  difficulty: 'Dificultad',
  corrective: 'Qué se hará',
  ofReport: (month: Month) => `Informe de ${monthName(month)}`,
  noWords: 'No ha enviado ningún informe',
  notWritten: 'No lo dice',
  unitsTitle: 'Unidades con más pendientes',
  unitsCaption: (shown: number, all: number) =>
    shown === all ? 'Todas las que tienen algo pendiente.' : `Las primeras ${shown} de ${all} con algo pendiente.`,
  noUnits: 'Ninguna unidad tiene pendientes',
  noUnitsHint: 'No hay actividades atrasadas, informes vencidos ni informes por revisar.',
  unit: 'Unidad',
  late: 'Atrasadas',
  noReport: 'Sin reporte',
  overdueHead: 'Informes vencidos',
  toReview: 'Por revisar',
  returned: 'Devueltos',
  week: 'Qué cambió en la semana',
  weekCaption: (since: string) =>
    `Desde el ${since}. Cada vez que un informe se envía, se devuelve o se valida cuenta una.`,
  noWeek: 'Nada cambió en la semana',
  noWeekHint: 'No se enviaron, devolvieron ni validaron informes, ni se decidieron solicitudes, ni hubo cortes.',
  submitted: 'Enviados',
  validatedHead: 'Validados',
  decided: 'Solicitudes de cambio decididas:',
  request: (number: number) => `n.º ${number}`,
  cuts: 'Cortes hechos:',
  reopenings: (count: number) => counted(count, 'reapertura de mes', 'reaperturas de mes'),
  agenda: 'Los próximos quince días',
  noAgenda: 'Nada vence en los próximos quince días.',
  agendaOf: ({ kind, month, phase, unitKind, year, units }: AgendaDay, names: string) =>
    agenda[kind]({
      ...{ year, units: units.length === 0 ? '' : names },
      month: month === null ? '' : monthName(month),
      phase: phase === null ? '' : phases[phase],
      scope: unitKind === null ? '' : scopes[unitKind],
    }),
  pending: 'Lo que espera',
  noPending: 'Nada espera revisión ni decisión.',
  reviewWaiting: (count: number) =>
    `${reports(count)} por revisar: los valida la jefatura de la unidad, o el nivel superior si los hizo ella.`,
  followed: {
    instructions: (open: number) => counted(open, 'instrucción abierta', 'instrucciones abiertas'),
    commitments: (open: number) => counted(open, 'compromiso abierto', 'compromisos abiertos'),
  },
  followedOverdue: (overdue: number) =>
    overdue === 0 ? 'Ninguno de sus plazos ha vencido' : `${formatCount(overdue)} con el plazo vencido`,
  requestWaiting: (number: number, unit: string) => `Solicitud de cambio n.º ${number}, ${unit}`,
  requestBy: {
    submitted: 'Espera el visto bueno del nivel superior',
    endorsed: 'Con visto bueno; espera la decisión de Planificación',
  },
  days: (count: number) => (count === 0 ? 'desde hoy' : `hace ${counted(count, 'día', 'días')}`),
  plan: (year: number) => `Plan ${year}`,
  planWaits: {
    preparing: (submitted: number) =>
      `${counted(submitted, 'plan de unidad presentado espera', 'planes de unidad presentados esperan')} revisión o visto bueno`,
    endorsed: () => 'Con visto bueno; espera la autorización del titular',
    authorized: () => 'Autorizado; falta ponerlo en vigor',
  },
  closingTitle: (year: string) => `Cierre del año ${year}`,
  closings: (count: number) =>
    `${counted(count, 'unidad lo declaró y espera', 'unidades lo declararon y esperan')} la confirmación del nivel superior`,
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint: 'El tablero se llena cuando el plan entra en vigor y las unidades informan.',
} as const
