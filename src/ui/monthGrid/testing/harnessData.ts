import { sumShares, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import type { GridFlag, GridGroup, GridRow, MonthShares, Share } from '../types.ts'

const patterns: readonly (readonly (number | null)[])[] = [
  [8, 8, 8, 8, 8, 9, 9, 9, 9, 8, 8, 8],
  [null, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, null],
  [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
  [null, 8, 10, 12, 12, 12, 8, 8, 110, 10, 10, null],
  [8.33, 8.33, 8.34, 8.33, 8.33, 8.34, 8.33, 8.33, 8.34, 8.33, 8.33, 8.34],
  [null, null, 25, null, null, 25, null, null, 25, null, null, 25],
  [null, null, null, null, null, null, null, null, null, null, null, null],
  [0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0],
]
const verbs = ['Registrar', 'Capacitar', 'Revisar', 'Visitar', 'Evaluar', 'Publicar', 'Cotejar', 'Atender']
const things = [
  'comités de seguridad en empresas nuevas',
  'integrantes de comités en identificar peligros de cada puesto',
  'los planes de prevención que presentan las empresas',
  'obras en construcción con prioridad en las de más altura',
  'el boletín mensual de accidentes',
]

export const harnessGroups: readonly GridGroup[] = [
  { id: 'g1', code: '5.1', name: 'Comités de seguridad en cada centro de trabajo' },
  { id: 'g2', code: '5.2', name: 'Visitas preventivas en sectores de mayor peligro' },
  { id: 'g3', code: '5.3', name: 'Registro e investigación de accidentes' },
  { id: 'g4', code: 'P-07', name: 'Proceso: laboratorio de higiene ocupacional' },
]

/** Rows with the shapes of a real plan: closed, 96, one month over 100, decimals, quarters, nothing; one in 25 is locked. */
export function harnessRows(count: number): readonly GridRow[] {
  const perGroup = Math.max(4, Math.ceil(count / harnessGroups.length))
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index + 1}`,
    code: `DSS-${String(index + 1).padStart(2, '0')}`,
    name: `${verbs[index % verbs.length]} ${things[index % things.length]}`,
    groupId: harnessGroups[Math.floor(index / perGroup)]?.id ?? null,
    months: (patterns[index % patterns.length] ?? []).map((points) =>
      points === null ? null : Math.round(points * 100),
    ),
    editable: index % 25 !== 24,
  }))
}

export function harnessFlag(_row: GridRow, months: MonthShares): GridFlag | undefined {
  const over = months.findIndex((share: Share) => (share ?? 0) > WHOLE_YEAR_BP)
  const month = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const)[over]
  if (month !== undefined) return { severity: 'block', text: 'un mes pasa de 100', month }
  const sum = sumShares(months)
  return sum === null || sum === WHOLE_YEAR_BP ? undefined : { severity: 'warning', text: 'no suma 100' }
}
