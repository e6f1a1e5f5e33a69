import type { ActSentence } from './actSentence.ts'

/** Refusals about the institution, its units, posts and persons. */
export const directoryErrors = {
  'platform.personNotFound': {
    message: 'No encontramos a esa persona.',
    remedy: 'Revise el correo o búsquela en Personas y puestos.',
  },
  'platform.unitNotFound': {
    message: 'No encontramos esa unidad.',
    remedy: 'Búsquela en Unidades, también en otra fecha: pudo cerrar o fusionarse.',
  },
  'platform.unitNotOpen': {
    message: 'La unidad no existe o ya tiene fecha de cierre ese día.',
    remedy: 'Elija una fecha en que la unidad esté abierta.',
  },
  'platform.unitCodeTaken': {
    message: 'Otra unidad usa ese código en esas fechas.',
    remedy: 'Escriba otro código.',
  },
  'platform.unitNameTaken': {
    message: 'Otra unidad tiene ese nombre, o lo tiene como alias.',
    remedy: 'Escriba un nombre que la distinga o quite antes el alias.',
  },
  'platform.aliasTaken': {
    message: 'Uno de los alias ya nombra a otra unidad.',
    remedy: 'Quítelo de esta lista o de la otra unidad: un nombre no puede significar dos.',
  },
  'platform.parentNotOpen': {
    message: 'La unidad superior no existe ese día o tiene fecha de cierre.',
    remedy: 'Elija otra unidad superior u otra fecha.',
  },
  'platform.departmentUnknown': {
    message: 'Ese departamento no es del país de la institución.',
    remedy: 'Elija uno de la lista, o «Sin departamento dicho».',
  },
  'platform.unitCycle': {
    message: 'Con ese cambio la unidad quedaría debajo de sí misma.',
    remedy: 'Elija una unidad superior que no dependa de ella.',
  },
  'platform.laterChange': {
    message: 'La unidad tiene un cambio posterior a esa fecha.',
    remedy: 'Elija la fecha de ese cambio, para corregirlo, o una posterior.',
  },
  'platform.nothingChanges': {
    message: 'Todo quedaría igual.',
    remedy: 'Cambie algún dato o cierre el cuadro.',
  },
  'platform.tooEarly': {
    message: 'La fecha es anterior o igual al comienzo.',
    remedy: 'Elija una fecha posterior al comienzo.',
  },
  'platform.unitHasChildren': {
    message: 'Hay unidades que dependen de esta.',
    remedy: 'Muévalas o ciérrelas primero, o fusione esta unidad con otra.',
  },
  'platform.successorNotOpen': {
    message: 'La unidad que recibe no está abierta ese día, o es la misma.',
    remedy: 'Elija otra unidad u otra fecha.',
  },
  'platform.successorBelow': {
    message: 'La unidad que recibe depende de la que se fusiona.',
    remedy: 'Mueva antes la unidad que recibe a otro lugar del árbol.',
  },
  'platform.postNotFound': {
    message: 'No encontramos ese puesto.',
    remedy: 'Búsquelo en la página de su unidad.',
  },
  'platform.postNotOpen': {
    message: 'El puesto no existe en todas esas fechas.',
    remedy: 'Ajuste las fechas a las del puesto.',
  },
  'platform.laterHolding': {
    message: 'Alguien debe empezar en el puesto ese día o después.',
    remedy: 'Termine antes esa asignación o elija una fecha posterior.',
  },
  'platform.assignmentNotFound': {
    message: 'No encontramos esa asignación.',
    remedy: 'Vuelva a cargar la página de la persona.',
  },
  'platform.assignmentOverlaps': {
    message: 'La persona ya ocupa ese puesto en esas fechas.',
    remedy: 'Termine la asignación anterior o cambie las fechas.',
  },
  'platform.alreadyEnded': {
    message: 'Ya había terminado en esa fecha o antes.',
    remedy: 'Vuelva a cargar la página para ver la fecha guardada.',
  },
  'platform.emailTaken': {
    message: 'Otra persona tiene ese correo.',
    remedy: 'Búsquela por su correo, también entre las desactivadas.',
  },
  'platform.personErased': {
    message: 'Los datos personales de esa persona se borraron.',
    remedy: 'No se recuperan. Si vuelve a la institución, agréguela como persona nueva.',
  },
  'platform.personActive': {
    message: 'La persona está activa.',
    remedy: 'Desactívela primero: solo se borran los datos de quien ya no entra.',
  },
  'platform.personInactive': {
    message: 'La persona está desactivada.',
    remedy: 'Actívela primero en su página.',
  },
  'platform.lastAdministrator': {
    message: 'Con ese cambio no quedaría nadie que administre.',
    remedy: 'Dé primero a otra persona un puesto con el rol de Administración.',
  },
  'platform.badTimeZone': {
    message: 'La zona horaria no existe.',
    remedy: 'Elija una de la lista.',
  },
  'platform.badEmblem': {
    message: 'El emblema no es un dibujo SVG sencillo.',
    remedy: 'Guárdelo sin textos con fuentes, imágenes, estilos ni guiones, y vuelva a pegarlo.',
  },
  'platform.directoryFileMissing': {
    message: 'Falta el archivo.',
    remedy: 'Elija una hoja de cálculo, un CSV o un texto con tabuladores.',
  },
  'platform.directoryEmpty': {
    message: 'No encontramos una lista de unidades ni de personas.',
    remedy: 'La primera fila de la lista debe decir Código y Unidad, o Nombre y Correo.',
  },
  'platform.directoryTooLong': {
    message: 'La lista tiene más de 2,000 filas.',
    remedy: 'Divídala en varios archivos.',
  },
  'platform.directoryChanged': {
    message: 'El archivo o los datos cambiaron después de la revisión.',
    remedy: 'Vuelva a revisar el archivo antes de aceptarlo.',
  },
} as const

/** Acts on the institution, its units, posts and persons. */
export const directoryActs: Readonly<Record<string, ActSentence>> = {
  'platform.openUnit': { done: 'abrió la unidad {unit}', tried: 'abrir una unidad' },
  'platform.changeUnit': { done: 'cambió la unidad {unit}', tried: 'cambiar una unidad' },
  'platform.mergeUnits': { done: 'fusionó las unidades {unit}', tried: 'fusionar unidades' },
  'platform.closeUnit': { done: 'cerró la unidad {unit}', tried: 'cerrar una unidad' },
  'platform.setAliases': { done: 'cambió los alias de {unit}', tried: 'cambiar los alias de una unidad' },
  'platform.openPost': { done: 'abrió el puesto {post} en {unit}', tried: 'abrir un puesto' },
  'platform.renamePost': {
    done: 'corrigió el nombre del puesto {post}, de {unit}',
    tried: 'corregir el nombre de un puesto',
  },
  'platform.closePost': { done: 'cerró el puesto {post} de {unit}', tried: 'cerrar un puesto' },
  'platform.setPostRoles': { done: 'cambió los roles de {post}, de {unit}', tried: 'cambiar los roles de un puesto' },
  'platform.assignPost': { done: 'dio a {person} el puesto {post}, de {unit}', tried: 'asignar un puesto' },
  'platform.endAssignment': {
    done: 'terminó la asignación de {person} en {post}, de {unit}',
    tried: 'terminar una asignación',
  },
  'platform.addPerson': { done: 'agregó a {person}', tried: 'agregar a una persona' },
  'platform.changePerson': { done: 'corrigió los datos de {person}', tried: 'corregir los datos de una persona' },
  'platform.erasePerson': {
    done: 'borró los datos personales de {person}',
    tried: 'borrar los datos personales de una persona',
  },
  'platform.deactivatePerson': { done: 'desactivó a {person}', tried: 'desactivar a una persona' },
  'platform.activatePerson': { done: 'activó de nuevo a {person}', tried: 'activar a una persona' },
  'platform.invitePerson': { done: 'creó un enlace de entrada para {person}', tried: 'crear un enlace de entrada' },
  'platform.saveInstitution': { done: 'cambió los datos de la institución', tried: 'cambiar la institución' },
  'platform.importDirectory': {
    done: 'importó unidades y personas de una hoja',
    tried: 'importar unidades y personas',
  },
  'platform.previewDirectory': {
    done: 'revisó una hoja de unidades y personas',
    tried: 'revisar una hoja de unidades y personas',
  },
}
