import type { CorrectionCause } from './correction.ts'

/** Why what a closed month says was wrong, on pages and on paper. */
export const correctionCauseText = {
  typing: 'Error al escribirlo',
  countedTwice: 'Se contó dos veces',
  wrongMonth: 'Era de otro mes',
  lateProof: 'Apareció evidencia después',
  verification: 'Lo encontró una verificación',
  other: 'Otro motivo',
} satisfies Record<CorrectionCause, string>
