import { counted } from '../../../../kernel/spanish.ts'

/** How the work falls on the months. */
export const yearText = {
  title: (year: string) => `El año ${year} por unidad`,
  legend: 'Parte del año que cae en el mes',
  levels: ['menos de 6', '6 a 11', '12 a 19', '20 o más'],
  countLegend: 'Cuántas actividades tienen trabajo, en pequeño',
  peakKey: 'mes que sobresale',
  caption: (year: string) => `Carga de cada mes de ${year}`,
  cell: (share: string, count: string) => `${share} por ciento del año, ${count}`,
  shareOnly: (share: string) => `${share} por ciento`,
  noWork: 'sin trabajo',
  peaksTitle: 'Picos del plan',
  peaksWhy: 'Antes de aprobar, mire estas unidades: juntan mucho trabajo en un mes.',
  noPeaks: 'Ninguna unidad junta mucho más trabajo en un mes que en los demás.',
  peak: (month: string, share: string, activities: number) =>
    `${month}: ${share}\u00a0% del año en ${counted(activities, 'actividad', 'actividades')}`,
  lead: (peaks: readonly string[]) =>
    peaks.length === 0 ? 'El trabajo cae parejo en los doce meses.' : `Meses que sobresalen: ${peaks.join('; ')}.`,
  leadPeak: (month: string, share: string, activities: number) =>
    `${month}, con ${share}\u00a0% del año en ${counted(activities, 'actividad', 'actividades')}`,
  wholeUnit: 'Toda la unidad',
  institution: 'Institución',
  emptyTitle: 'Nada programado todavía',
  empty: 'Cuando las actividades tengan meses, aquí se ve dónde se junta el trabajo.',
} as const
