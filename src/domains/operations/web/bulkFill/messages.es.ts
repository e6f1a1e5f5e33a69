import { counted, formatCount } from '../../../../kernel/spanish.ts'

/** Filling in bulk. */
export const bulkScreen = {
  lead: 'Lo que el plan importado no trae se llena aquí de una vez: elija qué filas, qué dato y mire antes de aplicar.',
  whoToAsk: 'Llenan en bloque quien escribe el plan de su unidad y Planificación. Pídales el dato que falta.',
  which: 'Qué filas',
  what: 'Qué dato',
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  text: 'Que digan',
  textHint: 'Palabras de la actividad, el resultado, el medio, la línea o el responsable.',
  line: 'De la línea',
  anyLine: 'Cualquiera',
  state: 'Clasificación',
  classifications: { all: 'Todas', line: 'Con línea', process: 'Con proceso', unclassified: 'Sin clasificar' },
  field: 'Dato',
  fields: {
    modality: 'Modalidad',
    unitOfMeasure: 'Unidad de medida',
    weightBp: 'Peso en el plan de la unidad',
    link: 'Línea o proceso',
  },
  modality: 'Modalidad',
  unitOfMeasure: 'Unidad de medida',
  unitOfMeasureHint: 'En plural, como se cuenta: visitas, informes, personas.',
  weight: 'Peso de cada actividad',
  weightHint: 'Más de 0 y hasta 100.',
  link: 'Línea o proceso',
  replace: 'Cambiar también donde ya hay un valor',
  preview: 'Ver qué cambia',
  missing: 'Elija o escriba el valor que quiere poner.',
  badWeight: 'Escriba un número mayor que 0 y hasta 100, con dos decimales a lo sumo.',
  result: (matched: number, changed: number) =>
    changed === 0
      ? `Ninguna de las ${formatCount(matched)} filas elegidas cambia.`
      : `${counted(changed, 'fila cambia', 'filas cambian')} de ${formatCount(matched)} elegidas.`,
  kept: (count: number) =>
    `${counted(count, 'ya tiene un valor propio y se deja', 'ya tienen un valor propio y se dejan')}.`,
  locked: (count: number) =>
    `${counted(count, 'está en un plan ya presentado y no se toca', 'están en planes ya presentados y no se tocan')}.`,
  rest: (count: number) => `Y ${counted(count, 'fila más', 'filas más')} igual.`,
  caption: 'Antes y después de las primeras filas',
  apply: (count: number) => `Llenar ${counted(count, 'actividad', 'actividades')}`,
  done: (count: number) => `Se ${count === 1 ? 'llenó una actividad' : `llenaron ${formatCount(count)} actividades`}.`,
} as const
