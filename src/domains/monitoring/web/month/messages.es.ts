import type { MonthGroup } from './monthGroups.ts'

const reports = (count: number): string => (count === 1 ? '1 informe' : `${count} informes`)

/** Words of the page of a month. */
export const monthText = {
  title: (month: string, year: string) => `${month.charAt(0).toUpperCase()}${month.slice(1)} de ${year}`,
  lead: (left: number, all: number) =>
    left === 0 ? `No le falta ninguno de ${reports(all)}.` : `Le faltan ${left} de ${reports(all)}.`,
  toReview: (count: number) => ` Esperan su revisión ${count}.`,
  noDeadline:
    'Hilo todavía no lleva la fecha de cierre de cada mes: se informa desde que el mes empieza y mientras el año esté abierto.',
  months: 'Meses del año',
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
  ready: 'Borrador completo',
  returnedBy: (who: string, comment: string) => `Devuelto por ${who}: ${comment}`,
  onBehalf: (who: string, post: string) => `Lo escribió ${who} por cuenta de ${post}`,
  submitAll: (count: number) => `Enviar ${reports(count)}`,
  validateAll: (count: number) => `Validar ${reports(count)}`,
  submitted: (count: number) => `Se enviaron ${reports(count)}`,
  validated: (count: number) => `Se validaron ${reports(count)}`,
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint:
    'Se informa contra la versión aprobada del plan. Cuando entre en vigor, sus actividades aparecerán aquí.',
  empty: 'En este mes no le toca nada',
  emptyHint: 'Ninguna actividad de sus unidades tiene trabajo programado en el mes, y nadie espera su revisión.',
} as const
