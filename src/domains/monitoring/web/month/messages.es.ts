import { counted, formatCount, list } from '../../../../kernel/spanish.ts'
import type { MonthGroup } from './monthGroups.ts'

const reports = (count: number): string => counted(count, 'informe', 'informes')
/** `Falta` of one, `Faltan` of several: a verb that agrees with what is counted. */
const agreeing = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** Words of the page of a month. */
export const monthText = {
  title: (month: string, year: string) => `${month.charAt(0).toUpperCase()}${month.slice(1)} de ${year}`,
  lead: (left: number, all: number) =>
    left === 0
      ? `No le falta ninguno de ${reports(all)}.`
      : `Le ${agreeing(left, 'falta', 'faltan')} ${formatCount(left)} de ${reports(all)}.`,
  leadLocked: (count: number) =>
    count === 0
      ? 'Todos los informes se enviaron.'
      : `${agreeing(count, 'Quedó', 'Quedaron')} sin enviar ${reports(count)}.`,
  toReview: (count: number, corrections: number) =>
    `${agreeing(count + corrections, 'Espera', 'Esperan')} su revisión ${list([
      ...(count === 0 ? [] : [corrections === 0 ? formatCount(count) : reports(count)]),
      ...(corrections === 0 ? [] : [counted(corrections, 'rectificación', 'rectificaciones')]),
    ])}.`,
  dueOn: (day: string, daysLeft: number) =>
    `Se informa hasta el ${day}${daysLeft === 0 ? ', que es hoy' : `: ${daysLeft === 1 ? 'queda 1 día hábil' : `quedan ${daysLeft} días hábiles`}`}.`,
  duePassed: (day: string) =>
    `El plazo terminó el ${day}. Se puede seguir informando: lo que se envíe ahora queda marcado como extemporáneo.`,
  locked: (number: number) =>
    `Mes cerrado con el corte n.º ${number}: no se escribe. Una cifra validada que está mal se rectifica desde su informe; lo que faltó puede reabrirlo Planificación para su unidad.`,
  dueRow: (day: string, why: string | null) =>
    why === null ? `Hasta el ${day}` : `Con prórroga hasta el ${day}: ${why}`,
  months: 'Meses del año',
  monthOf: (month: string, year: number) => `${month} de ${year}`,
  before: (month: string) => `← ${month}`,
  after: (month: string) => `${month} →`,
  groups: {
    owed: 'Por informar',
    returned: 'Devueltos',
    toReview: 'Por revisar',
    sent: 'Enviados',
    validated: 'Validados',
  } satisfies Record<MonthGroup, string>,
  table: 'Informes del mes',
  activity: 'Actividad y medios de verificación',
  unit: 'Unidad',
  programmed: 'Programado',
  reported: 'Informado',
  state: 'Estado',
  notBegun: 'Sin empezar',
  incomplete: (count: number) => (count === 1 ? 'Borrador, falta 1 dato' : `Borrador, faltan ${count} datos`),
  ready: (odd: number) =>
    odd === 0 ? 'Borrador completo' : `Borrador completo; ${odd === 1 ? '1 cosa' : `${odd} cosas`} que mirar`,
  returnedBy: (who: string, comment: string) => `Devuelto por ${who}: ${comment}`,
  onBehalf: (who: string, post: string) => `Lo escribió ${who} por cuenta de ${post}`,
  submitAll: (count: number) => `Enviar ${reports(count)}`,
  validateAll: (count: number) => `Validar ${reports(count)}`,
  reviewBeforeValidating: 'Revise antes de validar',
  submitted: (count: number) => `Se ${agreeing(count, 'envió', 'enviaron')} ${reports(count)}`,
  validated: (count: number) => `Se ${agreeing(count, 'validó', 'validaron')} ${reports(count)}`,
  corrections: (count: number) =>
    count === 1 ? 'Rectificación escrita en este mes (1)' : `Rectificaciones escritas en este mes (${count})`,
  correctionsHint:
    'Cifras de meses cerrados. Cuentan desde que se validan; los cortes que las cerraron no cambian, y el siguiente las dice.',
  rectified: 'Actividad y mes',
  rectifiedOf: (activity: string, month: string) => `${activity}, ${month}`,
  change: 'Cifra',
  why: 'Motivo',
  waitsForYou: 'Espera su revisión',
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint:
    'Se informa contra la versión aprobada del plan. Cuando entre en vigor, sus actividades aparecerán aquí.',
  empty: 'En este mes no le toca nada',
  emptyHint: 'Ninguna actividad de sus unidades tiene trabajo programado en el mes, y nadie espera su revisión.',
  exception: (post: string, text: string) => `Excepción de ${post}: ${text}`,
  leftOut: (count: number) =>
    `${agreeing(count, 'Queda fuera', 'Quedan fuera')} ${reports(count)} con excepción de su unidad rectora: ${agreeing(count, 'se valida', 'se validan')} desde el informe, diciendo por qué.`,
  unproven: (count: number) =>
    `${count === 1 ? '1 evidencia no verificó' : `${count} dictámenes dicen que la evidencia no verificó`}: ábralo para ver el motivo`,
} as const
