/** What a month's report says in words, made of the activity's own: `month` in letters, `what` its name in small letters. */
type Words = { month: string; what: string; unitOfMeasure: string; quantity: number; planned: number }

type Sayings<Facts> = readonly ((facts: Facts) => string)[]

export const quantitySayings: Sayings<Words> = [
  ({ month, unitOfMeasure, quantity, planned }) =>
    `En ${month}, ${unitOfMeasure}: ${quantity}. El plan del mes pedía ${planned}.`,
  ({ month, what, unitOfMeasure, quantity }) => `Trabajo de ${month}: ${what}. Total de ${unitOfMeasure}: ${quantity}.`,
  ({ month, unitOfMeasure, quantity, planned }) =>
    `Total de ${unitOfMeasure} en ${month}: ${quantity} de ${planned}, con su registro en el archivo.`,
]

export const shareSayings: Sayings<Words> = [
  ({ month, what }) => `Se hizo lo previsto para ${month}: ${what}.`,
  ({ month, what }) => `Trabajo de ${month} completo: ${what}.`,
  ({ month, what }) => `En ${month} se cumplió el calendario de la unidad: ${what}.`,
]

export const partSayings: Sayings<Words> = [
  ({ month, what }) => `En ${month} se hizo una parte: ${what}.`,
  ({ month, what }) => `Se avanzó menos de lo previsto para ${month}: ${what}.`,
]

export const zeroSayings: Sayings<Words> = [({ month, what }) => `En ${month} no hubo avance: ${what}.`]

export const demandSayings: Sayings<Words & { received: number; attended: number }> = [
  ({ month, what, received, attended }) => `En ${month} llegaron ${received} y se resolvieron ${attended}: ${what}.`,
  ({ month, received, attended }) => `Casos de ${month}: ${received} recibidos, ${attended} atendidos.`,
]

/** Why a month fell short, and what is done about it. */
export const reasons: readonly { difficulty: string; corrective: string }[] = [
  {
    difficulty: 'Hubo menos personal por licencias.',
    corrective: 'Lo pendiente se reparte en los dos meses que siguen.',
  },
  {
    difficulty: 'El proveedor entregó tarde.',
    corrective: 'Se cobra la multa del contrato y se repone el mes próximo.',
  },
  {
    difficulty: 'Las lluvias no dejaron salir a campo.',
    corrective: 'Las salidas se reponen antes del fin de trimestre.',
  },
  {
    difficulty: 'Faltó transporte dos semanas.',
    corrective: 'Servicios Generales aparta un vehículo los martes y jueves.',
  },
]
