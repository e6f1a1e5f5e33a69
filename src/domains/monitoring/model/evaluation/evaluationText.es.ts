import type { EvaluationCause } from './unitEvaluation.ts'

/** The catalogue of causes, in words. */
export const evaluationCauseNames = {
  budget: 'Presupuesto',
  procurement: 'Compras y contrataciones',
  staff: 'Personal',
  otherUnit: 'Otra unidad',
  demand: 'Demanda distinta de la prevista',
  law: 'Cambio de norma',
  emergency: 'Emergencia',
  planning: 'Programación mal calculada',
  reporting: 'No se informó o no se validó a tiempo',
  other: 'Otra',
} satisfies Record<EvaluationCause, string>
