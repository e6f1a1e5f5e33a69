import { counted, formatCount } from '../../../../kernel/spanish.ts'

type UnitSteps = { withPlan: number; presented: number; draft: number; observed: number; withoutPlan: number }

/** Units of a plan. */
export const unitsText = {
  more: 'Más',
  compareWithLast: (year: number) => `Comparar con ${year}`,
  copyFromLast: 'Copiar de otro año',
  movedFrom: (year: number) => `Trasladadas de ${year}`,
  fillInBulk: 'Llenar en bloque',
  title: (year: number) => `Planes de las unidades ${year}`,
  submitted: ({ presented, withPlan }: UnitSteps) => `${formatCount(presented)} de ${formatCount(withPlan)}`,
  leadSteps: (year: number, { withPlan, draft, observed, withoutPlan }: UnitSteps) => {
    if (withPlan === 0) return `Ninguna unidad tiene plan en ${year}.`
    const missing = [
      draft === 0 ? null : `${formatCount(draft)} en borrador`,
      observed === 0 ? null : counted(observed, 'observada', 'observadas'),
    ].filter((part) => part !== null)
    return [
      withPlan === 1 ? ` unidad presentó su plan ${year}.` : ` unidades presentaron su plan ${year}.`,
      missing.length === 0 ? '' : ` ${draft + observed === 1 ? 'Falta' : 'Faltan'} ${missing.join(' y ')}.`,
      withoutPlan === 0
        ? ''
        : ` ${counted(withoutPlan, 'unidad', 'unidades')} no ${withoutPlan === 1 ? 'tiene' : 'tienen'} plan.`,
    ].join('')
  },
  leadDoubts: (activities: number) => ` en ${counted(activities, 'actividad', 'actividades')}.`,
  remain: ' Quedan ',
  filterLegend: 'Ver unidades',
  all: 'Todas',
  withDoubts: 'Con dudas',
  search: 'Buscar una unidad',
  caption: (year: number) => `Unidades y estado de su plan ${year}`,
  activitiesColumn: 'Actividades',
  complete: 'Suman 100',
  doubtsColumn: 'Dudas',
  load: (year: number) => `Carga de ${year}`,
  step: 'Paso del plan',
  presented: ({ presented, withPlan }: UnitSteps) =>
    withPlan === 0
      ? 'sin plan'
      : `${formatCount(presented)} de ${formatCount(withPlan)} ${withPlan === 1 ? 'presentada' : 'presentadas'}`,
  offices: (value: number) => `y ${counted(value, 'oficina', 'oficinas')}`,
  whatIsMissing: (unit: string) => `Qué falta en ${unit}`,
  ministry: 'Institución',
  none: 'Ninguna unidad pasa este filtro.',
  showAll: 'Ver todas',
  emptyTitle: 'El plan todavía no tiene unidades',
  empty: 'Importe el plan o abra unidades en Unidades: aparecerán aquí con su plan en blanco.',
  rail: 'Unidad elegida',
  notOpened: (year: number) =>
    `Nadie ha abierto un plan de esta unidad en ${year}: no hay nada que corregir ni que presentar.`,
  nothingMissing: 'No queda nada que corregir.',
  openPlan: 'Abrir el plan',
  seeMonths: 'Ver los meses',
  importMore: 'Importar planes',
  openRow: (unit: string) => `Abrir ${unit}`,
  closeRow: (unit: string) => `Cerrar ${unit}`,
  inRows: (value: number) => `en ${counted(value, 'actividad', 'actividades')}`,
  moreDoubts: (value: number) => `Ver ${counted(value, 'clase de duda más', 'clases de dudas más')}`,
  choose: 'Elija una unidad para ver qué le falta antes de presentar su plan.',
} as const
