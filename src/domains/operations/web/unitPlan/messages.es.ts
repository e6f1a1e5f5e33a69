import { counted, formatCount } from '../../../../kernel/spanish.ts'

/** The plan of one unit. */
export const unitPlanText = {
  closes: (day: string, waiting: number) =>
    waiting === 0
      ? `La unidad deja de existir el ${day}.`
      : `La unidad deja de existir el ${day} y ${counted(waiting, 'actividad suya espera', 'actividades suyas esperan')} quien la${waiting === 1 ? '' : 's'} herede.`,
  ownerless: (waiting: number) =>
    waiting === 0
      ? ''
      : `${counted(waiting, 'actividad suya espera', 'actividades suyas esperan')} quien la${waiting === 1 ? '' : 's'} herede.`,
  lead: (activities: number, complete: number, empty: number) =>
    activities === 0
      ? 'Este plan todavía no tiene actividades.'
      : `${counted(activities, 'actividad', 'actividades')}: ${complete === activities ? 'todas suman 100' : `${formatCount(complete)} suman 100`}${empty === 0 ? '' : ` y ${formatCount(empty)} sin programar`}.`,
  caption: (unit: string, year: number) => `Plan ${year} de ${unit}`,
  year: (year: number) => `Meses de ${year}`,
  notes: 'Notas',
  emptyTitle: 'Este plan está en blanco',
  empty: 'Agregue la primera actividad, o importe el plan de la unidad desde un archivo.',
  emptyReadOnly: 'Su jefatura o el enlace de la unidad escriben aquí las actividades del año.',
  doubtsOf: (value: number) => counted(value, 'duda', 'dudas'),
  group: 'Línea o proceso',
  inForce: 'El plan está vigente: no se edita, se pide cambiarlo.',
  askForChanges: 'Pedir un cambio',
  alreadySubmitted: 'El plan ya se presentó: se puede leer, no cambiar.',
} as const
