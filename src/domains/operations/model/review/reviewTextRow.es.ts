import { list } from '../../../../kernel/spanish.ts'
import type { FindingField, MeansDoubt, RuleCode, RuleParams } from './finding.ts'
import type { RuleText } from './reviewSentence.ts'
import { shortened } from './spanishWords.ts'

type RowRule = Extract<
  RuleCode,
  `name.${string}` | `result.${string}` | `means.${string}` | `responsible.${string}` | 'text.cut'
>

const meansDoubt: Readonly<Record<MeansDoubt, { title: string; because: string }>> = {
  cannotOpen: {
    title: 'El medio de verificación no se puede abrir',
    because: 'no nombra nada que se pueda abrir o revisar, así que no prueba ningún resultado',
  },
  isThePost: {
    title: 'El medio de verificación repite al responsable',
    because: 'nombra al mismo puesto responsable y no una prueba; quizá las columnas se cambiaron de lugar',
  },
  onlyIntention: {
    title: 'El medio de verificación es anterior al resultado',
    because: 'se escribe antes de hacer el trabajo: muestra que se pensó hacer, no que se hizo',
  },
}

const fieldNames: Readonly<Partial<Record<FindingField, string>>> = {
  name: 'la actividad',
  expectedResult: 'el resultado esperado',
  means: 'el medio de verificación',
  responsibleText: 'el responsable',
  lineText: 'la línea o proceso',
}

export const rowText: { readonly [C in RowRule]: RuleText<RuleParams[C]> } = {
  'name.missing': {
    name: 'Falta la actividad',
    title: () => 'Falta el texto de la actividad',
    explanation: () => 'La fila no dice qué se hará.',
    whatToDo: () => 'Escriba la actividad o quite la fila.',
  },
  'name.noVerb': {
    name: 'La actividad no empieza con un verbo',
    title: () => 'La actividad no empieza con un verbo',
    explanation: ({ name }) =>
      `«${shortened(name)}» nombra una cosa. Con un verbo en infinitivo se entiende qué hará la unidad: «Organizar ferias de empleo» y no «Ferias de empleo».`,
    whatToDo: () => 'Empiece la actividad con un verbo en infinitivo.',
  },
  'result.missing': {
    name: 'Falta el resultado esperado',
    title: () => 'Falta el resultado esperado',
    explanation: ({ written }) =>
      written === ''
        ? 'La casilla está vacía. Sin resultado esperado nadie podrá decir si la actividad valió la pena.'
        : `«${written}» no dice ningún resultado. Sin él nadie podrá decir si la actividad valió la pena.`,
    whatToDo: () => 'Escriba qué existirá o quién estará mejor cuando la actividad termine.',
  },
  'result.notCountable': {
    name: 'El resultado esperado no se puede contar',
    title: () => 'El resultado esperado no se puede contar',
    explanation: ({ result }) =>
      `«${shortened(result)}» no tiene cantidad, fecha, producto ni personas alcanzadas. Al cierre del año no se podrá decir si se logró.`,
    whatToDo: () => 'Agregue una cantidad o un producto, o complete la meta física de la actividad.',
  },
  'means.missing': {
    name: 'Falta el medio de verificación',
    title: () => 'Falta el medio de verificación',
    explanation: () => 'La actividad no dice con qué se probará. Al reportar no se podrá pedir ninguna evidencia.',
    whatToDo: () => 'Escriba qué documento, registro o lista mostrará que se hizo.',
  },
  'means.circular': {
    name: 'El medio de verificación es el informe del mismo plan',
    title: () => 'El medio de verificación es el informe del mismo plan',
    explanation: ({ means }) =>
      `«${shortened(means)}» es el informe en que la propia unidad dice que cumplió: repite el reporte y no lo prueba.`,
    whatToDo: () => 'Nombre lo que queda del trabajo mismo: actas, listas, expedientes, registros.',
  },
  'means.cannotProve': {
    name: 'El medio de verificación no puede probar el resultado',
    title: ({ reason }) => meansDoubt[reason].title,
    explanation: ({ reason, means, result }) =>
      reason === 'onlyIntention'
        ? `«${shortened(means)}» ${meansDoubt[reason].because}. El resultado esperado es «${shortened(result)}».`
        : `«${shortened(means)}» ${meansDoubt[reason].because}.`,
    whatToDo: ({ reason }) =>
      reason === 'onlyIntention'
        ? 'Agregue una prueba de lo hecho: acta, lista de asistencia, informe, producto terminado.'
        : 'Nombre el documento, registro o lista que una persona de fuera podría abrir.',
  },
  'responsible.missing': {
    name: 'Falta el responsable',
    title: () => 'Falta el responsable',
    explanation: ({ written }) =>
      written === ''
        ? 'Nadie responde por la actividad: la casilla está vacía.'
        : `Nadie responde por la actividad: la casilla dice «${written}».`,
    whatToDo: () => 'Escriba el puesto, la unidad o el comité que responde.',
  },
  'responsible.several': {
    name: 'Dos puestos responsables',
    title: () => 'Más de un puesto responsable',
    explanation: ({ parts }) => `La actividad nombra a ${list(parts)}. Cuando responden varios, no responde nadie.`,
    whatToDo: () => 'Hay que elegir uno principal; los demás apoyan.',
  },
  'text.cut': {
    name: 'Un texto parece cortado',
    title: () => 'Un texto parece cortado',
    explanation: ({ fields, ending }) =>
      `Falta el final en ${list(fields.map((field) => fieldNames[field] ?? field))}: el texto termina en «${shortened(ending, 40)}», donde no termina ninguna frase.`,
    whatToDo: () => 'Complete el texto. Si el texto entero está en otra fila del plan, se propone abajo.',
  },
}
