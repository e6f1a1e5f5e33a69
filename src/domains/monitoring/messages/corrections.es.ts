/** Refusals about reports of closed months that are put right. */
export const correctionsErrors = {
  'monitoring.monthStillOpen': {
    message: 'El mes de {month} no está cerrado: todavía no hay qué rectificar.',
    remedy:
      'Corrija el informe del mes mientras se escribe. Lo ya validado se rectifica cuando un corte cierre el mes.',
  },
  'monitoring.noOpenMonth': {
    message: 'Todos los meses del año están cerrados: no queda ninguno en que escribir la rectificación.',
    remedy: 'Diga lo que corresponda en el cierre del año.',
  },
  'monitoring.nothingToRectify': {
    message: 'La actividad {code} no tiene en ese mes ningún informe validado.',
    remedy: 'Si faltó informarla o validarla, pida a Planificación que reabra el mes para su unidad.',
  },
  'monitoring.figureMissing': {
    message: 'Falta la cifra que debe quedar.',
    remedy: 'Escriba todas las cifras con que se cuenta la actividad; 0 es que no se hizo nada.',
  },
  'monitoring.nothingRectified': {
    message: 'Todo es lo mismo que ya está.',
    remedy: 'Escriba la cifra o el texto que debe quedar, o cierre sin rectificar.',
  },
  'monitoring.textEmptied': {
    message: 'Un texto que se escribió no se rectifica dejándolo vacío.',
    remedy: 'Escriba lo que debe decir; si no hubo dificultad o medida, dígalo así.',
  },
  'monitoring.correctionSent': {
    message: 'La rectificación ya se envió y no admite cambios.',
    remedy: 'Retírela mientras nadie la haya revisado, o pida que se la devuelvan.',
  },
  'monitoring.noCorrection': {
    message: 'La actividad {code} no tiene ninguna rectificación que decidir en ese mes.',
    remedy: 'Vuelva a cargar la página: otra persona puede haberla decidido.',
  },
} as const

/** Acts on reports of closed months that are put right. */
export const correctionsActs = {
  'monitoring.discardCorrection': { done: 'descartó una rectificación', tried: 'descartar una rectificación' },
  'monitoring.saveCorrection': {
    done: 'escribió la rectificación de un mes cerrado',
    tried: 'escribir la rectificación de un mes cerrado',
  },
  'monitoring.takeCorrectionStep': {
    done: 'dio un paso con una rectificación',
    tried: 'dar un paso con una rectificación',
  },
} as const
