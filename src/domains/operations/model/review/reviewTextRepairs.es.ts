import { formatShare } from '../../../../kernel/basisPoints.ts'
import { monthName } from '../../../../kernel/month.ts'
import { counted } from '../../../../kernel/spanish.ts'
import type { RepairCode, RepairParams } from './finding.ts'
import type { RepairText } from './reviewSentence.ts'
import { points, shortened, shortMonths } from './spanishWords.ts'

export const repairText: { readonly [C in RepairCode]: RepairText<RepairParams[C]> } = {
  'months.fromTarget': {
    label: () => 'Calcular desde las cantidades',
    detail: ({ unitOfMeasure }) =>
      unitOfMeasure === '' ? 'según la meta física de cada mes' : `según la meta física: ${unitOfMeasure}`,
  },
  'months.quarterly': {
    label: () => 'Un punto por trimestre',
    detail: ({ points: step, months }) => `${shortMonths(months)} ${step > 0 ? 'suben' : 'bajan'} un punto`,
  },
  'months.equal': {
    label: () => 'Partes iguales',
    detail: ({ months, low, high }) =>
      `${low === high ? formatShare(low) : `${formatShare(low)} y ${formatShare(high)}`} en ${counted(months, 'mes programado', 'meses programados')}`,
  },
  'months.proportional': {
    label: () => 'Repartir la diferencia',
    detail: ({ difference }) =>
      `${points(difference)} ${difference > 0 ? 'más' : 'menos'}, en proporción a lo programado`,
  },
  'months.digitSlip': {
    label: ({ month, to }) => `Cambiar ${monthName(month)} a ${formatShare(to)}`,
    detail: ({ from, to }) => `con ${formatShare(to)} en lugar de ${formatShare(from)} la fila suma 100`,
  },
  'months.dropRepeated': {
    label: ({ value, position }) => `Quitar el valor ${position} («${value}»)`,
    detail: () => 'está repetido junto a otro igual y sin él la fila suma 100',
  },
  'name.verb': {
    label: () => 'Empezar con el verbo',
    detail: ({ text }) => `«${shortened(text)}»`,
  },
  'text.complete': {
    label: () => 'Completar como en otra fila',
    detail: ({ texts }) => texts.map((text) => `«${shortened(text)}»`).join(' · '),
  },
  'link.line': {
    label: ({ code }) => `Vincular a la línea ${code}`,
    detail: ({ text }) => `«${shortened(text)}»`,
  },
  'link.process': {
    label: () => 'Vincular al proceso',
    detail: ({ text }) => `«${shortened(text)}»`,
  },
  'weights.scale': {
    label: () => 'Ajustar los pesos a 100',
    detail: ({ activities }) =>
      `cambia ${counted(activities, 'actividad', 'actividades')}, con las mismas proporciones`,
  },
}
