/** What the end of a unit does to a plan in force. */
const planEffect =
  'Las actividades que le queden en un plan vigente quedan sin dueño hasta que Planificación decida, en Reorganización, quién las hereda.'

/** Units, their tree and what can be done with one. */
export const unitText = {
  lead: (count: number, day: string) => `${count} unidades el ${day}`,
  day: 'Ver el árbol del día',
  search: 'Buscar por nombre, código o alias',
  toToday: 'Volver a hoy',
  caption: (day: string) => `Árbol de unidades el ${day}`,
  columns: {
    name: 'Unidad',
    code: 'Código',
    kind: 'Tipo',
    department: 'Departamento',
    aliases: 'Alias',
    opened: 'Abierta desde',
  },
  emptyTitle: 'No hay unidades ese día',
  empty: 'Elija otra fecha, o abra la primera unidad. También puede importarlas de una hoja de cálculo.',
  noMatchTitle: 'Ninguna unidad coincide',
  noMatch: 'Pruebe con menos palabras o con otra fecha.',
  closesOn: (day: string) => `cierra el ${day}`,
  open: 'Abrir una unidad',
  change: 'Cambiar nombre, tipo, lugar o departamento',
  merge: 'Fusionar con otra',
  close: 'Cerrar',
  aliases: 'Alias',
  import: 'Importar de una hoja',
  fields: {
    from: 'Desde el día',
    code: 'Código',
    name: 'Nombre',
    kind: 'Tipo',
    parentId: 'Unidad superior',
    department: 'Departamento o provincia',
    reason: 'Motivo o acuerdo',
    successorId: 'Unidad que recibe',
    aliases: 'Otras formas de escribir el nombre',
  },
  aliasesHint: 'Una por línea. Con ellas los documentos importados encuentran la unidad.',
  codeHint: 'Letras y números, sin espacios. Aparece en los códigos del plan.',
  noDepartment: 'Sin departamento dicho',
  departmentHint: 'Donde está la oficina; con él se agrupan las cifras por departamento.',
  parentHint: 'Vacía: queda en lo alto del árbol.',
  preview: {
    open: (name: string, parent: string | null, day: string) =>
      `Desde el ${day} existirá «${name}»${parent === null ? ', en lo alto del árbol' : `, bajo ${parent}`}.`,
    rename: (before: string, after: string) => `«${before}» pasará a llamarse «${after}»`,
    move: (parent: string | null) =>
      parent === null ? 'pasará a lo alto del árbol' : `pasará a depender de ${parent}`,
    kind: (kind: string) => `será de tipo ${kind.toLowerCase()}`,
    department: (name: string | null) =>
      name === null ? 'quedará sin departamento dicho' : `estará en el departamento de ${name}`,
    code: (code: string) => `tendrá el código ${code}`,
    change: (parts: string, day: string) =>
      `Desde el ${day}: ${parts}. Hasta el día anterior todo se verá como estaba.`,
    nothing: 'Todavía no cambia nada.',
    merge: (name: string, successor: string, day: string, below: number, posts: number) =>
      `Desde el ${day} «${name}» ya no existirá y «${successor}» responderá por su nombre. ${belowText(below)} ${postsText(posts)} ${planEffect}`,
    close: (name: string, day: string, posts: number) =>
      `Desde el ${day} «${name}» ya no existirá. ${postsText(posts)} Lo hecho hasta entonces queda como está. ${planEffect}`,
  },
  openTitle: 'Abrir una unidad',
  changeTitle: (name: string) => `Cambiar ${name}`,
  chooseSuccessor: 'Elija la unidad que recibe.',
  mergeTitle: (name: string) => `Fusionar ${name}`,
  closeTitle: (name: string) => `Cerrar ${name}`,
  aliasesTitle: (name: string) => `Alias de ${name}`,
  done: {
    open: 'Unidad abierta.',
    change: 'Cambio guardado.',
    merge: 'Unidades fusionadas.',
    close: 'Unidad cerrada.',
    aliases: 'Alias guardados.',
  },
  posts: 'Puestos',
  postsOn: (day: string) => `Los que existen el ${day}, con quien los ocupa ese día.`,
  closedMark: (day: string) => `cerrada el ${day}`,
  closesMark: (day: string) => `cierra el ${day}`,
  noPostsClosed: 'La unidad cerró y sus puestos terminaron con ella.',
  afterEnd: 'Lo que le quedaba por hacer en el plan vigente espera que Planificación decida quién lo hereda.',
  history: 'Historia',
  opened: 'Se abrió',
  closed: 'Se cerró',
  mergedInto: (name: string) => `Se fusionó con ${name}`,
  under: (name: string) => `bajo ${name}`,
  top: 'en lo alto del árbol',
  noAliases: 'Sin alias.',
  log: 'Ver en el registro',
} as const

function belowText(count: number): string {
  if (count === 0) return 'No tiene unidades debajo.'
  return count === 1
    ? 'La unidad que tiene debajo pasará a ella.'
    : `Las ${count} unidades que tiene debajo pasarán a ella.`
}

function postsText(count: number): string {
  if (count === 0) return 'No tiene puestos que terminar.'
  return count === 1
    ? 'Su puesto terminará ese día, y quien lo ocupe también.'
    : `Sus ${count} puestos terminarán ese día, y quienes los ocupen también.`
}

/** Kinds of units. */
export const unitKindText = {
  central: 'Central',
  regional: 'Regional',
  departamental: 'Departamental',
  organo: 'Órgano',
} as const
