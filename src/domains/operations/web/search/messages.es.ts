import { counted, formatCount } from '../../../../kernel/spanish.ts'

/** Search in a plan. */
export const searchText = {
  title: (year: string) => `Buscar en el plan ${year}`,
  label: 'Palabras',
  hint: 'Sin importar tildes ni mayúsculas: actividad, resultado, medio, responsable, línea o código.',
  submit: 'Buscar',
  unit: 'Unidad',
  line: 'Línea',
  kinds: 'Clasificación',
  allKinds: 'Todas',
  kind: { line: 'Con línea', process: 'Con proceso', unclassified: 'Sin clasificar' },
  found: (count: number, text: string) =>
    text === ''
      ? `${counted(count, 'actividad pasa', 'actividades pasan')} estos filtros.`
      : `${counted(count, 'actividad dice', 'actividades dicen')} «${text}».`,
  shown: (shown: number) => `Se muestran las primeras ${formatCount(shown)}; agregue una palabra o un filtro.`,
  noneTitle: 'Nada coincide',
  none: 'Pruebe con menos palabras, o quite un filtro.',
  start: 'Escriba una palabra para buscar en todas las actividades del plan.',
  startTitle: '¿Qué busca?',
  clear: 'Quitar filtros',
  results: 'Resultados',
} as const
