import { counted } from '../../../../kernel/spanish.ts'

/** The list of plans. */
export const plansText = {
  lead: (year: number, units: number, activities: number) =>
    `El plan ${year} tiene ${counted(activities, 'actividad', 'actividades')} de ${counted(units, 'unidad', 'unidades')}.`,
  caption: 'Planes por año, el más nuevo primero',
  name: 'Plan',
  state: 'Estado',
  unitsColumn: 'Unidades',
  activitiesColumn: 'Actividades',
  form: 'Formulario',
  import: 'Importar un plan',
  open: 'Abrir el plan de un año',
  emptyTitle: 'Todavía no hay ningún plan',
  emptyOfficer:
    'Importe el plan que la institución ya tiene (texto, Excel, Word o PDF), o abra el plan de un año y escriba las actividades aquí.',
  emptyOthers: 'Planificación abre el plan de cada año. Cuando lo haga, aparecerá aquí.',
  yearHint: 'De enero a diciembre de este año.',
  titleField: 'Nombre del plan',
  formField: 'Código del formulario del plan consolidado',
  unitFormField: 'Código del formulario de cada unidad',
  formHint: 'Como está en el sistema de calidad; se imprime en cada página.',
  openIt: 'Abrir el plan',
  badYear: 'Escriba un año entre 2000 y 2100.',
  strategy: 'Plan estratégico',
  strategyHint: 'De sus líneas y objetivos cuelgan las actividades.',
  strategyOption: (name: string, start: number, end: number) => `${name} (${start}–${end})`,
  noStrategy: 'Ninguno',
} as const
