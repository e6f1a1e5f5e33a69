import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted } from '../../../../kernel/spanish.ts'

const activities = (value: number) => counted(value, 'actividad', 'actividades')
const listed = (months: readonly Month[]): string => {
  const names = months.map(monthName)
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`
}

/** Units that open, close, merge or change their name in the year, and who inherits what they did. */
export const reorganisationText = {
  title: (year: string) => `Reorganización en ${year}`,
  lead: (waiting: number) =>
    waiting === 0
      ? 'Ninguna actividad del plan está sin dueño.'
      : `${activities(waiting)} del plan ${waiting === 1 ? 'está' : 'están'} sin dueño: la unidad que ${waiting === 1 ? 'la' : 'las'} hacía cerró.`,
  emptyTitle: 'El organigrama no cambió en el año',
  empty:
    'Cuando Administración abra, cierre, fusione o cambie de nombre una unidad, aquí se verá, con lo que eso pide al plan.',
  caption: 'Unidades que cambiaron en el año, por día',
  unit: 'Unidad',
  change: 'Qué cambió',
  day: 'Desde',
  plan: 'Su plan',
  opened: (toCome: boolean) => (toCome ? 'Se abrirá' : 'Se abrió'),
  openedPlan: 'Presenta su plan en una ronda de unidad que llegó tarde, o hereda actividades de otra.',
  openedInForce: 'Ya tiene plan vigente.',
  renamed: (from: string, to: string, toCome: boolean) => `«${from}» ${toCome ? 'pasará' : 'pasó'} a llamarse «${to}»`,
  renamedPlan: 'El plan es el mismo. Las versiones aprobadas antes conservan el nombre de su día.',
  closed: (toCome: boolean) => (toCome ? 'Cerrará' : 'Cerró'),
  merged: (successor: string, toCome: boolean) => `Se ${toCome ? 'fusionará' : 'fusionó'} con ${successor}`,
  waiting: (value: number) => `${activities(value)} sin dueño`,
  passed: (value: number) => `${activities(value)} con nueva unidad`,
  noPlan: 'No tenía plan en el año.',
  notInForce: 'Su plan no estaba vigente: no hay nada que heredar.',
  nothing: 'No quedaba nada por hacer.',
  requestLink: (number: number, status: string) => `Solicitud ${number}, ${status}`,
  organigram: 'Ver el organigrama de ese día',
  // One unit.
  unitTitle: (unit: string) => `Qué hereda cada unidad de ${unit}`,
  unitLead: (day: string, successor: string | null, toCome: boolean) =>
    successor === null
      ? `${toCome ? 'Cerrará' : 'Cerró'} el ${day}.`
      : `Se ${toCome ? 'fusionará' : 'fusionó'} con ${successor} el ${day}.`,
  ownerless: (months: readonly Month[]) =>
    `${listed(months)}: ${months.length === 1 ? 'ese mes cerró' : 'esos meses cerraron'} sin dueño y ya no cambian; quedan a cuenta de la unidad que cerró.`,
  underWay: (status: string) => `La propuesta está ${status}.`,
  seeRequest: 'Ver la propuesta y su trámite',
  settled: (version: number) => `Resuelto en la versión ${version} del plan.`,
  report: 'Informe de cierre',
  reportHint: 'Su plan como estaba y qué fue de cada actividad. Dice lo programado; no lleva cifras reportadas.',
  choose: 'Qué pasa con cada actividad',
  chooseHint: (month: Month) =>
    `Pasa con los meses desde ${monthName(month)}, o desde el mes en que se decida si es después. Los anteriores quedan a cuenta de la unidad que cerró.`,
  yearPast: 'El año ya terminó: no queda ningún mes que pasar a otra unidad.',
  months: (months: readonly Month[]) => {
    if (months.length === 0) return 'sin meses programados'
    return months.length === 12 ? 'le falta: todo el año' : `le falta: ${listed(months)}`
  },
  heir: (activity: string) => `Qué pasa con ${activity}`,
  chooseOne: 'Elija quién la hereda',
  ends: 'Termina: nadie la hereda',
  opensPlan: (unit: string) => `${unit} (abre su plan con lo que herede)`,
  endReason: (activity: string) => `Por qué termina ${activity}`,
  missing: 'Elija qué pasa con esta actividad.',
  reasonMissing: 'Diga por qué en una frase de al menos 5 letras.',
  reason: 'Por qué se reorganiza',
  actNumber: 'Número del acto que lo autoriza',
  actHint: 'Acuerdo o resolución, si lo hay.',
  preview: 'Así quedaría',
  previewHeir: (value: number, unit: string) => `${activities(value)} a ${unit}`,
  previewEnds: (value: number) => `${activities(value)} ${value === 1 ? 'termina' : 'terminan'}`,
  previewMissing: (value: number) => `${activities(value)} sin elegir`,
  save: 'Guardar la propuesta',
  restored: 'Se recuperó lo que había escrito y no había guardado.',
  saved: 'Propuesta guardada. Falta presentarla.',
  passedTitle: 'Lo que pasó a otras unidades',
  passedFrom: (month: Month) => `desde ${monthName(month)}`,
  activity: 'Actividad',
  wasCode: 'Código que tenía',
  heirHead: 'Quién la tiene',
  keptTitle: 'Lo que queda en la unidad que cerró',
  keptCaption: 'Actividades que terminó o que terminaron con ella',
  keptEnded: (reason: string) => `Terminó con la unidad: ${reason}`,
  keptDone: 'Su trabajo del año ya estaba hecho.',
  what: 'Qué fue de ella',
  namingTitle: 'Actividades que todavía la nombran',
  namingHint:
    'Nombran un puesto que se cerró con la unidad, o a la unidad misma. Nada se cambia solo: cada unidad corrige las suyas como diga el estado de su plan.',
  how: 'Cómo se corrige',
  howByStatus: {
    draft: 'La unidad edita su plan, que está en borrador.',
    observed: 'La unidad edita su plan, que está observado.',
    submitted: 'Su plan está en trámite: se corrige si se le devuelve, o con una solicitud de cambio cuando rija.',
    endorsed: 'Su plan está en trámite: se corrige si se le devuelve, o con una solicitud de cambio cuando rija.',
    inForce: 'La unidad presenta una solicitud de cambio.',
    superseded: 'La unidad cerró: su plan ya no cambia.',
    closed: 'El año está cerrado: ya no cambia.',
  },
  named: 'Nombra a',
} as const
