import { formatShare } from '../../../../kernel/basisPoints.ts'
import { monthName } from '../../../../kernel/month.ts'
import { capitalise } from '../../../../kernel/spanish.ts'
import type { RuleCode, RuleParams } from './finding.ts'
import type { RuleText } from './reviewSentence.ts'
import { gap, numberWord, points, shortMonths } from './spanishWords.ts'

type MonthRule = Extract<RuleCode, `months.${string}` | 'target.mismatch'>

export const monthsText: { readonly [C in MonthRule]: RuleText<RuleParams[C]> } = {
  'months.undecidable': {
    name: 'Valores que no calzan con los doce meses',
    title: ({ values }) => `${capitalise(numberWord(values))} ${values === 1 ? 'valor' : 'valores'} para doce meses`,
    explanation: ({ raw }) =>
      `El documento dice «${raw.map((text) => text.trim() || '·').join(' | ')}» y no se puede saber a qué mes pertenece cada valor. La fila quedó sin meses para no inventar ninguno.`,
    whatToDo: () => 'Pregunte a la unidad y escriba los doce meses, o elija la lectura correcta si aparece abajo.',
  },
  'months.cellOver100': {
    name: 'Un mes pasa de 100',
    title: ({ cells }) => (cells === 1 ? 'Un mes pasa de 100' : `${capitalise(numberWord(cells))} meses pasan de 100`),
    explanation: ({ month, share, sum }) =>
      `${capitalise(monthName(month))} dice ${formatShare(share)} y la fila suma ${formatShare(sum)}. Cada mes es una parte del trabajo del año, y ninguna parte es mayor que el año entero.`,
    whatToDo: () => 'Revise si sobra un dígito o falta el punto decimal, y escriba el valor correcto.',
  },
  'months.sumOver110': {
    name: 'La fila suma más de 110',
    title: () => 'Los meses suman más de 110',
    explanation: ({ sum }) =>
      `La fila suma ${formatShare(sum)}. Los meses son partes del trabajo del año y juntos hacen 100; esta diferencia no se explica por redondeo.`,
    whatToDo: () => 'Corrija los meses. Si las proporciones son buenas, puede repartir el 100 según lo programado.',
  },
  'months.none': {
    name: 'Sin programación en el año',
    title: () => 'Sin programación en el año',
    explanation: ({ modality, zeros }) => {
      const written = zeros > 0 ? 'Todos los meses escritos dicen 0.' : 'Ningún mes tiene valor.'
      if (modality === 'onDemand' || modality === 'conditional')
        return `${written} Es normal en una actividad a demanda o condicionada: queda fuera de los promedios y se cuenta aparte.`
      return `${written} La actividad no entra en los promedios y nadie sabrá cuándo se espera.`
    },
    whatToDo: ({ modality }) =>
      modality === null
        ? 'Programe los meses, o diga que la actividad es a demanda, condicionada o no ofrecida.'
        : 'Programe los meses o confirme con un motivo.',
  },
  'months.sum': {
    name: 'Los meses no suman 100',
    title: ({ sum, months, equalShare }) =>
      equalShare === null
        ? 'Los meses no suman 100'
        : `${capitalise(numberWord(months))} meses de ${formatShare(equalShare)} suman ${formatShare(sum)}`,
    explanation: ({ sum, difference }) =>
      `La fila suma ${formatShare(sum)}: ${gap(difference)} para que los meses hagan el año completo.`,
    whatToDo: ({ difference }) =>
      `Elija cómo ${difference > 0 ? 'repartir lo que falta' : 'quitar lo que sobra'} y mire el resultado antes de aplicar, o deje la suma con un motivo.`,
  },
  'months.rounding': {
    name: 'Los meses casi suman 100',
    title: () => 'Los meses casi suman 100, por redondeo',
    explanation: ({ sum, difference }) =>
      `La fila suma ${formatShare(sum)}: ${gap(difference)}. Un punto de diferencia se acepta como redondeo y la cifra queda como se escribió.`,
    whatToDo: () => 'No hace falta corregir. Si prefiere que cierre en 100, elija una forma de repartir.',
  },
  'months.singleMonth': {
    name: 'Todo el año en un solo mes',
    title: () => 'Todo el año cae en un solo mes',
    explanation: ({ month, share }) =>
      `Los ${points(share)} están en ${monthName(month)}. Es correcto para un trabajo que se hace una vez; en un trabajo continuo, los demás meses quedarían sin seguimiento.`,
    whatToDo: () => 'Si el trabajo dura varios meses, reparta la programación.',
  },
  'target.mismatch': {
    name: 'Las cantidades y los porcentajes no coinciden',
    title: () => 'Las cantidades y los porcentajes de los meses no coinciden',
    explanation: ({ unitOfMeasure, months, largest }) =>
      `Según las cantidades${unitOfMeasure === '' ? '' : ` (${unitOfMeasure})`}, el porcentaje sería otro en ${shortMonths(months)}; la mayor diferencia es de ${points(largest)}.`,
    whatToDo: () => 'Calcule los porcentajes desde las cantidades, o corrija las cantidades.',
  },
}
