import { counted, formatCount } from '../../../../kernel/spanish.ts'

/** The plan of all units together. */
export const consolidatedText = {
  title: (year: string) => `Plan consolidado ${year}`,
  lead: (activities: number, units: number, unclassified: number) =>
    `${counted(activities, 'actividad', 'actividades')} de ${counted(units, 'unidad', 'unidades')}${unclassified === 0 ? ', todas con línea o proceso' : `; ${formatCount(unclassified)} sin clasificar`}.`,
  by: 'Agrupar por',
  ways: {
    unidad: 'Unidad',
    linea: 'Línea o proceso',
    objetivo: 'Objetivo',
    perspectiva: 'Perspectiva',
    departamento: 'Departamento',
  },
  caption: (way: string) => `Plan consolidado por ${way.toLowerCase()}`,
  group: {
    unidad: 'Unidad',
    linea: 'Línea o proceso',
    objetivo: 'Objetivo estratégico',
    perspectiva: 'Perspectiva',
    departamento: 'Departamento',
  },
  noDepartment: 'Sin departamento dicho',
  noObjective: 'Procesos sin objetivo',
  activitiesColumn: 'Actividades',
  complete: 'Suman 100',
  load: 'Actividades con trabajo',
  curve: 'Programado acumulado, en promedio (%)',
  curveNote:
    'Promedio simple de las actividades con programación; cada una cuenta como un año de trabajo. Al cierre de cada mes.',
  rowsOf: (name: string) => `Actividades de ${name}`,
  empty: 'El plan no tiene actividades todavía.',
  emptyText: 'Importe el plan o agregue actividades en cada unidad.',
} as const
