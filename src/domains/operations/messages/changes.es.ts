/** Refusals about changes in the year and units that close. */
export const changesErrors = {
  'operations.deciderAnswers': {
    message: 'Quien decide esta solicitud no responde también por la unidad que recibiría la actividad.',
    remedy: 'Responde el nivel superior de esa unidad, si no decide también la solicitud.',
  },
  'operations.transferNotFound': {
    message: 'Ese traslado ya no está en la solicitud.',
    remedy: 'Vuelva a cargar la página para ver los cambios que pide.',
  },
  'operations.transferNotAsked': {
    message: 'Un traslado se responde desde que la solicitud se presenta hasta que se decide.',
    remedy: 'Vuelva a cargar la página para ver en qué paso está.',
  },
  'operations.transferRefused': {
    message: 'La unidad que la recibiría, {unit}, no acepta la actividad.',
    remedy: 'Rechace ese traslado, o devuelva la solicitud para que la unidad lo acuerde con ella.',
  },
  'operations.transferUnanswered': {
    message: 'La unidad que la recibiría, {unit}, todavía no responde.',
    remedy: 'Espere su respuesta, o escriba por qué se decide sin ella.',
  },
  'operations.requestNotFound': {
    message: 'No existe esa solicitud de cambio.',
    remedy: 'Búsquela en la lista de solicitudes del año.',
  },
  'operations.requestEmpty': {
    message: 'La solicitud todavía no pide ningún cambio.',
    remedy: 'Agregue al menos un cambio antes de presentarla.',
  },
  'operations.requestEvidenceMissing': {
    message: 'Marcar meses como no exigibles necesita un documento que lo pruebe.',
    remedy: 'Adjunte el documento (PDF, JPEG o PNG) y presente la solicitud.',
  },
  'operations.requestNotWritable': {
    message: 'Esta solicitud ya se presentó y no admite cambios.',
    remedy: 'Pida que se la devuelvan, o retírela y abra otra.',
  },
  'operations.requestChanged': {
    message: 'Otra persona cambió esta solicitud mientras usted la escribía.',
    remedy: 'Vuelva a cargar la página para ver los cambios que tiene ahora; lo suyo no se guardó.',
  },
  'operations.requestDocumentMissing': {
    message: 'Esta solicitud no tiene documento adjunto.',
    remedy: 'Vuelva a la solicitud; si hace falta, pida a la unidad que lo adjunte.',
  },
  'operations.requestLeavesDoubts': {
    message: 'Con este cambio el plan quedaría con dudas que impiden presentarlo ({count}): {doubts}.',
    remedy: 'Quite el cambio y agréguelo corregido: los meses suman 100 y ninguno pasa de 100.',
  },
  'operations.requestWarnings': {
    message: 'Con estos cambios el plan quedaría con avisos del revisor ({count}): {doubts}.',
    remedy: 'Corríjalos en la solicitud, o preséntela con el motivo por el que se dejan así.',
  },
  'operations.decisionWarnings': {
    message: 'Lo que se acepta dejaría en el plan avisos del revisor que nadie confirmó ({count}): {doubts}.',
    remedy: 'Devuelva la solicitud para que se corrijan, o diga por qué se aceptan así.',
  },
  'operations.unitPlanNotInForce': {
    message: 'El plan de la unidad no está vigente.',
    remedy: 'Una solicitud cambia un plan vigente; si todavía se formula, edítelo en su borrador.',
  },
  'operations.yearOver': {
    message: 'El año del plan terminó: no queda ningún mes que cambiar.',
    remedy: 'Mientras el año no se cierre, solo puede pedirse marcar meses no exigibles de actividades condicionadas.',
  },
  'operations.changeWindowsOver': {
    message: 'El año del plan terminó, y sus ventanas de cambios también.',
    remedy: 'Si hace falta una más, la fija Planificación en Solicitudes de cambio.',
  },
  'operations.unitGone': {
    message: 'La unidad cerró el {since} y ya no pide cambios de su plan.',
    remedy: 'Lo que le quedaba por hacer lo resuelve Planificación, en Reorganización.',
  },
  'operations.changeWindowClosed': {
    message: 'Hoy no se reciben solicitudes de cambio.',
    remedy: 'Guárdela y preséntela cuando abra la siguiente ventana.',
  },
  'operations.changeWindowWrong': {
    message: 'Una ventana termina antes de empezar, está repetida o se cruza con la del trimestre anterior.',
    remedy: 'Revise las fechas de cada trimestre y guarde de nuevo.',
  },
  'operations.roundOpen': {
    message: 'Planificación prepara otra versión del plan en este momento.',
    remedy: 'Decida la solicitud cuando esa versión esté vigente.',
  },
  'operations.decisionsMissing': {
    message: 'Falta decidir alguno de los cambios, o la solicitud cambió.',
    remedy: 'Vuelva a cargar la página y decida cada cambio.',
  },
  'operations.monthClosed': {
    message: 'El mes de {month} ya cerró y su programación no cambia.',
    remedy: 'Deje ese mes como estaba y reparta el cambio en los meses que faltan.',
  },
  'operations.monthsBackward': {
    message: 'El último mes está antes del primero.',
    remedy: 'Elija un período que termine después de empezar.',
  },
  'operations.notSuspended': {
    message: 'La actividad {code} no está suspendida desde {month}.',
    remedy: 'Elija un mes de su suspensión.',
  },
  'operations.noCondition': {
    message: 'La actividad {code} no depende de ninguna condición.',
    remedy: 'Solo lo condicionado puede quedar no exigible; si se detuvo por otra razón, pida suspenderla.',
  },
  'operations.nothingProgrammed': {
    message: 'La actividad {code} no tiene nada programado en {month}.',
    remedy: 'Marque solo los meses que tienen programación.',
  },
  'operations.sameUnit': {
    message: 'La actividad ya es de esa unidad.',
    remedy: 'Elija la unidad que la recibe.',
  },
  'operations.activitiesWithoutHeir': {
    message: 'La propuesta deja {count} actividades sin quien las herede.',
    remedy: 'Elija para cada una la unidad que la hereda, o diga por qué termina.',
  },
  'operations.unitStillOpen': {
    message: 'La unidad todavía existe: cierra otro día.',
    remedy: 'Decida cuando llegue el día en que cierra; mientras tanto la propuesta puede quedar lista.',
  },
  'operations.unitDoesNotClose': {
    message: 'En el año de este plan no cierra {unit}.',
    remedy: 'Vuelva a la reorganización del año y elija una unidad cerrada o fusionada.',
  },
  'operations.heirNotOpen': {
    message: 'Ya no existe {unit}, y no puede recibir la actividad.',
    remedy: 'Elija una unidad que exista hoy.',
  },
  'operations.activityNamedTwice': {
    message: 'Una actividad aparece dos veces en la propuesta.',
    remedy: 'Vuelva a cargar la página y elija una sola vez qué pasa con cada una.',
  },
  'operations.dayOutsideYear': {
    message: 'Ese día no es de {year}.',
    remedy: 'Elija un día del año del plan.',
  },
} as const

/** Acts about changes in the year and units that close. */
export const changesActs = {
  'operations.openChangeRequest': { done: 'abrió una solicitud de cambio', tried: 'abrir una solicitud de cambio' },
  'operations.saveChangeRequest': {
    done: 'escribió una solicitud de cambio',
    tried: 'escribir una solicitud de cambio',
  },
  'operations.attachToChangeRequest': {
    done: 'adjuntó un documento a una solicitud de cambio',
    tried: 'adjuntar un documento a una solicitud de cambio',
  },
  'operations.submitChangeRequest': {
    done: 'presentó una solicitud de cambio',
    tried: 'presentar una solicitud de cambio',
  },
  'operations.withdrawChangeRequest': {
    done: 'retiró una solicitud de cambio',
    tried: 'retirar una solicitud de cambio',
  },
  'operations.returnChangeRequest': {
    done: 'devolvió una solicitud de cambio',
    tried: 'devolver una solicitud de cambio',
  },
  'operations.endorseChangeRequest': {
    done: 'dio visto bueno a una solicitud de cambio',
    tried: 'dar visto bueno a una solicitud de cambio',
  },
  'operations.refuseChangeRequest': {
    done: 'rechazó una solicitud de cambio',
    tried: 'rechazar una solicitud de cambio',
  },
  'operations.answerTransfer': {
    done: 'respondió al traslado de una actividad a su unidad',
    tried: 'responder al traslado de una actividad a su unidad',
  },
  'operations.decideChangeRequest': {
    done: 'decidió una solicitud de cambio',
    tried: 'decidir una solicitud de cambio',
  },
  'operations.prepareSettlement': {
    done: 'preparó qué unidad hereda las actividades de una que cerró',
    tried: 'preparar qué unidad hereda las actividades de una que cerró',
  },
  'operations.saveChangeWindows': {
    done: 'fijó las ventanas de cambios del año',
    tried: 'fijar las ventanas de cambios del año',
  },
} as const
