import type { SourceDocument } from '../../../../../kernel/sourceDocument.ts'
import type { ImportedActivity, ImportedPlan } from '../importedPlan.ts'
import { readPlan } from '../readPlan.ts'
import type { CellInput } from './sheetSource.ts'

export const MONTHS = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']
export const HEADER = [
  'Línea estratégica',
  'Actividad',
  'Resultado esperado',
  'Medio de verificación',
  'Responsable',
  ...MONTHS,
]
export const read = (source: SourceDocument): ImportedPlan =>
  readPlan(source, { name: 'plan.xlsx', format: 'xlsx', sha256: '', bytes: 0 })
export const activitiesOf = (plan: ImportedPlan): ImportedActivity[] => plan.units.flatMap((unit) => unit.activities)
export const rulesOf = (activity: ImportedActivity | undefined): string[] =>
  activity?.issues.map(({ rule }) => rule) ?? []
export const docRules = (plan: ImportedPlan): string[] => plan.issues.map(({ rule }) => rule)
export const texts = (n: number): string[] => [
  '1.1 Ampliar servicios',
  `Atender solicitudes del grupo ${n}`,
  'Solicitudes atendidas',
  'Registro',
  'Jefatura',
]
export const quarterly = (): CellInput[] => ['', '', '25%', '', '', '25%', '', '', '25%', '', '', '25%']
export const QUARTERLY_BP = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]
