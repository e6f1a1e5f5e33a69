import { counted } from '../../../../kernel/spanish.ts'

/** Copying the plan of a year. */
export const copyScreen = {
  moved: 'Ver lo que el cierre del año anterior trasladó a este plan',
  title: (year: string) => `Copiar un plan en ${year}`,
  lead: 'Trae las actividades de otro año con sus meses y recuerda de dónde vino cada una. Nada entra dos veces.',
  from: 'Copiar desde',
  planOf: (year: number, activities: number) => `${year} · ${counted(activities, 'actividad', 'actividades')}`,
  name: 'Nombre del plan nuevo',
  copy: 'Copiar el plan',
  noOther: 'No hay otro año del cual copiar.',
  choose: 'Elija el año de origen.',
  onlyPlanning: 'Solo Planificación copia el plan de un año en otro.',
  done: (activities: number, units: number) =>
    activities === 0
      ? 'No había nada nuevo que copiar.'
      : `Se copiaron ${counted(activities, 'actividad', 'actividades')} de ${counted(units, 'unidad', 'unidades')}.`,
  opened: 'El plan del año se abrió.',
  templates: (count: number) => `También ${counted(count, 'actividad tipo', 'actividades tipo')}.`,
  already: (count: number) => `${counted(count, 'ya estaba y no se repitió', 'ya estaban y no se repitieron')}.`,
  skippedCaption: 'Unidades que quedaron fuera',
  skippedReason: {
    gone: 'Ya no existe en el año nuevo',
    notEditable: 'Su plan ya se presentó',
  },
  reason: 'Por qué',
  openPlan: 'Abrir el plan',
  compare: (year: string) => `Comparar con ${year}`,
} as const

/** Comparing two years. */
export const compareScreen = {
  title: (year: string, other: string) => `${year} junto a ${other}`,
  /** Each figure is that of its tab; `moved` only between versions. */
  lead: (added: number, dropped: number, changed: number, same: number, moved = 0) =>
    `${counted(added, 'actividad nueva', 'actividades nuevas')}, ${counted(dropped, 'que ya no está', 'que ya no están')}, ${counted(changed, 'con cambios', 'con cambios')}${moved === 0 ? '' : `, ${counted(moved, 'que pasó a otra unidad', 'que pasaron a otra unidad')}`} y ${counted(same, 'igual', 'iguales')}.`,
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  unitOption: (name: string, differences: number) =>
    `${name}: ${counted(differences, 'actividad distinta', 'actividades distintas')}`,
  other: 'Comparar con',
  legend: 'Ver',
  changed: 'Con cambios',
  added: 'Nuevas',
  dropped: 'Ya no están',
  moved: 'Pasaron a otra unidad',
  versionsTitle: (number: string, other: string) => `Versión ${number} comparada con ${other}`,
  besideVersion: (number: string) => `la versión ${number}`,
  original: 'el plan original',
  from: 'Desde la versión',
  to: 'Hasta la versión',
  versionOption: (number: number, day: string) => `Versión ${number}, del ${day}`,
  originalOption: 'Plan original',
  unitAbsent: 'Una unidad que no está en ninguna de las dos',
  sameTitle: 'Es la misma versión en los dos lados',
  same: 'Elija otra en uno de los dos lados para ver qué cambió entre ellas.',
  tooFew: (year: string, count: number) =>
    count === 0
      ? `El plan ${year} no tiene versiones aprobadas: todavía no hay dos que comparar.`
      : `El plan ${year} tiene una sola versión: todavía no hay otra con la que compararla.`,
  download: (format: string) => `Descargar la comparación en ${format}`,
  changedCaption: (year: string, other: string) => `Qué decía ${other} y qué dice ${year}`,
  addedCaption: (year: string) => `Solo en ${year}`,
  droppedCaption: (other: string) => `Solo en ${other}`,
  none: 'No hay ninguna.',
  whatChanged: 'Qué cambió',
  cameFrom: (unit: string) => `Era de ${unit}`,
  was: (other: string, name: string) => `En ${other}: ${name}`,
  sum: (before: string, after: string) => `suma ${before} → ${after}`,
} as const
