import { counted } from '../../../../kernel/spanish.ts'

const activities = (value: number) => counted(value, 'actividad', 'actividades')

/** The plan and the organigram on a day. */
export const planAtText = {
  title: (year: string) => `El plan ${year} a una fecha`,
  leadToCome: (day: string, version: number | null) =>
    version === null
      ? `El ${day} todavía no llega: según lo que se sabe hoy, no regirá ninguna versión.`
      : `El ${day} todavía no llega: según lo que se sabe hoy, regirá la versión ${version}.`,
  outside: (year: string) => `Ese día no es de ${year}. Elija un día del año del plan.`,
  lead: (day: string, version: number | null) =>
    version === null ? `El ${day} no regía ninguna versión.` : `El ${day} regía la versión ${version}.`,
  day: 'Día',
  toToday: 'Volver a hoy',
  since: (from: string, until: string | null) =>
    until === null ? `Vigente desde el ${from}.` : `Vigente del ${from} al ${until}.`,
  code: 'Código de verificación',
  tree: 'Organigrama de ese día',
  caption: (day: string) => `Unidades el ${day}, con lo que tenían en el plan vigente`,
  unit: 'Unidad',
  plan: 'En el plan vigente',
  noPart: 'Sin plan en esa versión',
  activities,
  frozenName: (name: string) => `En la versión se llama «${name}»`,
  absent: 'En el plan, aunque ese día no existían',
  absentHint: 'Cerraron antes, o se abrieron después. Lo que terminaron sigue a su cuenta.',
  unitTitle: (name: string) => `Actividades de ${name} ese día`,
  activity: 'Actividad',
  months: 'Meses',
  close: 'Cerrar la lista',
} as const
