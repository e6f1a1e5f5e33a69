import { formatShare } from '../../../../kernel/basisPoints.ts'
import { monthName } from '../../../../kernel/month.ts'
import { capitalise, counted, list } from '../../../../kernel/spanish.ts'
import type { LinkSuggestion, RuleCode, RuleParams } from './finding.ts'
import type { RuleText } from './reviewSentence.ts'
import { shortened } from './spanishWords.ts'

type PlanRule = Extract<
  RuleCode,
  | `line.${string}`
  | 'unclassified'
  | 'duplicate'
  | 'sameTextAcrossUnits'
  | 'weights.sum'
  | 'load.peak'
  | 'objective.withoutActivities'
>

export const planText: { readonly [C in PlanRule]: RuleText<RuleParams[C]> } = {
  'line.notInCatalogue': {
    name: 'La línea no está en el catálogo',
    title: () => 'La línea no está en el catálogo',
    explanation: ({ code, text }) =>
      code === null
        ? `La fila está vinculada a una línea que ya no existe en el plan estratégico: «${shortened(text)}».`
        : `El código ${code} no existe en el plan estratégico. La fila dice «${shortened(text)}».`,
    whatToDo: () => 'Vincule la fila a una línea o proceso del catálogo, o agregue la línea al plan estratégico.',
  },
  'line.sameText': {
    name: 'Mismo código o texto que el catálogo',
    title: ({ match }) =>
      match === 'code' ? 'Lleva el código de una línea del catálogo' : 'Mismo texto que el catálogo',
    explanation: ({ match, suggestions }) =>
      `${match === 'code' ? 'Lleva el código de' : 'Mismo texto que'} ${list(suggestions.map(suggestionName))}: ¿vincular?`,
    whatToDo: () => 'Confirme el vínculo. Hilo nunca vincula por su cuenta.',
  },
  unclassified: {
    name: 'Fila sin clasificar',
    title: () => 'Filas sin clasificar',
    explanation: ({ text }) =>
      text === ''
        ? 'La fila no dice de qué línea o proceso depende. Se muestra y se cuenta aparte.'
        : `«${shortened(text)}» no está vinculada a una línea ni a un proceso. Se muestra y se cuenta aparte.`,
    whatToDo: () => 'Elija la línea o el proceso; puede hacerlo con muchas filas a la vez.',
  },
  duplicate: {
    name: 'Actividad repetida en la unidad',
    title: () => 'Actividad repetida en la unidad',
    explanation: ({ firstCode, name }) =>
      `«${shortened(name)}» ya está en ${firstCode === '' ? 'otra fila' : `la fila ${firstCode}`} de la misma unidad, con el mismo resultado. El avance se contaría dos veces.`,
    whatToDo: () => 'Deje una sola, o escriba en qué se distinguen.',
  },
  sameTextAcrossUnits: {
    name: 'Mismo texto en varias unidades',
    title: () => 'Mismo texto en varias unidades',
    explanation: ({ name, units }) =>
      `«${shortened(name)}» está en ${units.length} unidades: ${shortened(list(units), 160)}.`,
    whatToDo: () => 'Se puede volver actividad tipo: cada unidad conserva sus meses y su responsable.',
  },
  'weights.sum': {
    name: 'Los pesos no suman 100',
    title: () => 'Los pesos de la unidad no suman 100',
    explanation: ({ sum, weighted, missing }) =>
      `${capitalise(counted(weighted, 'actividad tiene', 'actividades tienen'))} peso y suman ${formatShare(sum)}.${missing > 0 ? ` ${counted(missing, 'actividad no tiene', 'actividades no tienen')} peso.` : ''}`,
    whatToDo: () => 'Ajuste los pesos a 100, o quítelos todos para que cada actividad pese igual.',
  },
  'load.peak': {
    name: 'Más de un tercio del año en un solo mes',
    title: () => 'Más de un tercio del año en un solo mes',
    explanation: ({ month, share, activities }) =>
      `${capitalise(monthName(month))} concentra el ${formatShare(share)} % del trabajo del año de la unidad (${activities} actividades programadas, cada una cuenta igual).`,
    whatToDo: () => 'Reparta la carga, o confirme que la unidad puede con ese mes.',
  },
  'objective.withoutActivities': {
    name: 'Objetivo sin actividades',
    title: () => 'Objetivos sin actividades',
    explanation: ({ number, text, unclassified, unmappedProcess }) =>
      `Ninguna actividad llega al objetivo ${number}, «${shortened(text)}».${hiddenRows(unclassified, unmappedProcess)}`,
    whatToDo: ({ unclassified }) =>
      unclassified > 0
        ? 'Clasifique primero las filas que faltan; después agregue actividades si el objetivo sigue solo.'
        : 'Agregue actividades para el objetivo, o confirme con un motivo que este año no se trabaja.',
  },
  'line.withoutActivities': {
    name: 'Línea sin actividades',
    title: () => 'Líneas sin actividades',
    explanation: ({ code, text, unclassified }) =>
      `Ninguna unidad trabaja este año en la línea ${code}, «${shortened(text)}».${hiddenRows(unclassified, 0)}`,
    whatToDo: () => 'Revise si alguna fila sin clasificar le pertenece, o si la línea se deja para otro año.',
  },
}

function hiddenRows(unclassified: number, unmappedProcess: number): string {
  const parts = [
    ...(unclassified > 0 ? [counted(unclassified, 'fila sin clasificar', 'filas sin clasificar')] : []),
    ...(unmappedProcess > 0
      ? [counted(unmappedProcess, 'fila de un proceso sin objetivo', 'filas de procesos sin objetivo')]
      : []),
  ]
  return parts.length === 0 ? '' : ` El plan tiene además ${list(parts)}, que podrían pertenecerle.`
}

function suggestionName({ kind, code, text }: LinkSuggestion): string {
  return kind === 'line' ? `la línea ${code ?? ''}, «${shortened(text)}»` : `el proceso «${shortened(text)}»`
}
