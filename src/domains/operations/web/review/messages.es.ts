import { counted, formatCount } from '../../../../kernel/spanish.ts'

/** The reviewer of the plan. */
export const reviewScreen = {
  lead: (year: string, { blocks, warnings, ofUnit }: { blocks: number; warnings: number; ofUnit: boolean }) => {
    const plan = ofUnit ? `el plan ${year} de esta unidad` : `el plan ${year}`
    const blocked =
      blocks === 0
        ? `Nada impide presentar ${plan}.`
        : `${counted(blocks, 'asunto impide', 'asuntos impiden')} presentar ${plan}.`
    const waiting =
      warnings === 0
        ? 'No queda ninguno que la jefatura deba corregir o confirmar.'
        : `${blocks === 0 ? '' : 'Otros '}${counted(warnings, 'espera', 'esperan')} que la jefatura corrija o confirme.`
    return `${blocked} ${waiting}`
  },
  again: 'Volver a revisar',
  byUnit: 'Ver por unidad',
  fillIn: 'Llenar en bloque',
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  list: 'Asuntos encontrados',
  inUnits: (units: number) => (units === 1 ? 'En una unidad' : `En ${formatCount(units)} unidades`),
  repairable: (units: number) =>
    units === 1 ? 'Se puede arreglar de una vez' : `Se arregla de una vez en ${formatCount(units)} unidades`,
  wholePlan: 'De todo el plan',
  reviewed: (rules: number) => `Revisado con ${formatCount(rules)} reglas.`,
  seeRules: 'Ver las reglas',
  rulesTitle: 'Reglas del revisor',
  accepted: 'Aceptadas con motivo',
  acceptedNone: 'Nadie ha dejado nada como está.',
  acceptedCaption: 'Lo que alguien dejó como está, con quién, cuándo y por qué',
  acceptedFinding: 'Qué se dejó',
  acceptedReason: 'Motivo',
  acceptedBy: 'Quién y cuándo',
  noLongerFound: 'Ya no se encuentra: el plan cambió.',
  withdraw: 'Retirar',
  withdrawLabel: (what: string) => `Retirar la aceptación: ${what}`,
  withdrawn: 'El asunto vuelve a esperar respuesta.',
  clearTitle: 'Nada que corregir',
  clear: 'El revisor no encontró dudas con las reglas de hoy.',
  goneTitle: 'Ese asunto ya no está',
  gone: 'Se corrigió, se aceptó o el plan cambió. Elija otro de la lista.',
  chooseTitle: 'Elija un asunto',
  ways: 'Qué hacer',
  inSome: (part: number, whole: number) => `en ${formatCount(part)} de ${formatCount(whole)} filas`,
  eachRow: 'según cada fila',
  repairName: {
    'months.digitSlip': 'Corregir la cifra corrida',
    'months.dropRepeated': 'Quitar el valor repetido',
    'link.line': 'Vincular a la línea del mismo texto',
    'link.process': 'Vincular al proceso del mismo texto',
  },
  byHand: 'Corregir a mano',
  byHandDetail: 'abra cada actividad',
  include: (name: string, unit: string) => `Incluir ${name}, ${unit}`,
  includeAll: 'Incluir todas',
  previewCaption: (activities: number) => `Antes y después en ${counted(activities, 'actividad', 'actividades')}`,
  listCaption: (count: number) => `${counted(count, 'fila', 'filas')} con este asunto`,
  becomes: 'pasa a',
  empty: 'vacío',
  found: 'Lo encontrado',
  locked: 'No se marcan las filas de otra unidad ni las de un plan ya presentado.',
  onlyLook: 'Usted puede mirar este cambio. Lo aplican la unidad o Planificación, mientras su plan no esté presentado.',
  onlyHeads: 'Deja una fila como está la jefatura de su unidad, o Planificación, con un motivo.',
  nothingToRepair: 'Esta reparación no cambia ninguna fila.',
  skipped: (count: number) =>
    `${counted(count, 'fila queda', 'filas quedan')} fuera: no ofrece esta reparación o hay que elegir entre varias.`,
  apply: (activities: number) => `Cambiar ${counted(activities, 'actividad', 'actividades')}`,
  effect: (cells: number, units: number) =>
    `Cambia ${counted(cells, 'celda', 'celdas')} de ${counted(units, 'unidad', 'unidades')}.`,
  more: (hidden: number) => `Mostrar ${counted(hidden, 'fila más', 'filas más')}`,
  done: (activities: number, skipped: number) =>
    `Se ${activities === 1 ? 'cambió una actividad' : `cambiaron ${formatCount(activities)} actividades`}.${skipped === 0 ? '' : ` ${counted(skipped, 'asunto ya había cambiado', 'asuntos ya habían cambiado')}.`}`,
  undo: 'Deshacer',
  undone: 'El cambio se deshizo.',
  leave: (count: number) => `Dejar ${counted(count, 'fila', 'filas')} como ${count === 1 ? 'está' : 'están'}`,
  leaveEffect: 'El motivo queda con su nombre. Vale mientras la fila no cambie.',
  leaveTitle: 'Dejar como está, con motivo',
  reason: 'Motivo',
  reasonHint: 'Lo lee quien revisa el plan. Al menos cinco letras.',
  reasonMissing: 'Escriba por qué se deja así.',
  left: (count: number) => `Se ${count === 1 ? 'dejó una fila' : `dejaron ${formatCount(count)} filas`} con motivo.`,
  makeTemplate: 'Hacer actividad tipo',
  openActivity: (name: string) => `Abrir ${name}`,
  plan: 'Plan',
  linkDetail: { line: 'línea', process: 'proceso' },
} as const
