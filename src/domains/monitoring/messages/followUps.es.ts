/** Refusals about commitments and instructions. */
export const followUpsErrors = {
  'monitoring.followUpNotFound': {
    message: 'Ese compromiso o esa instrucción no existe.',
    remedy: 'Vuelva a la lista y ábralo desde ahí.',
  },
  'monitoring.instructionNotForYou': {
    message: 'Esta instrucción es para otra unidad.',
    remedy: 'La leen la unidad que la recibió, el despacho, la Dirección Ejecutiva, Planificación y Control Interno.',
  },
  'monitoring.ownAnswer': {
    message: 'Usted dio la respuesta que espera: no puede darla por hecha, aunque hoy tenga otro puesto.',
    remedy: 'La da por hecha otra persona que no sea de la unidad.',
  },
  'monitoring.dueBeforeToday': {
    message: 'La fecha para cumplir ya pasó.',
    remedy: 'Elija hoy o un día posterior.',
  },
  'monitoring.textMissing': {
    message: 'Falta decir qué se hizo o qué hay que corregir.',
    remedy: 'Escríbalo en una frase.',
  },
  'monitoring.placeMissing': {
    message: 'Falta la prueba.',
    remedy: 'Adjunte un archivo, o escriba el número del documento o la dirección donde se puede ver.',
  },
  'monitoring.fileNotAsked': {
    message: 'Solo una respuesta lleva archivo.',
    remedy: 'Quite el archivo y diga en el texto lo que haga falta.',
  },
} as const

/** Acts on commitments and instructions. */
export const followUpsActs = {
  'monitoring.giveInstruction': { done: 'dio una instrucción a una unidad', tried: 'dar una instrucción a una unidad' },
  'monitoring.takeFollowUpStep': {
    done: 'dio un paso con un compromiso o una instrucción',
    tried: 'dar un paso con un compromiso o una instrucción',
  },
  'monitoring.downloadAnswerFile': {
    done: 'descargó el archivo de una respuesta',
    tried: 'descargar el archivo de una respuesta',
  },
} as const
