/** Refusals about plans that become official: steps, observations, calendar, versions and signed copies. */
export const approvalErrors = {
  'operations.unitWithoutPlan': {
    message: 'Esa unidad no tiene plan en ese año.',
    remedy: 'Elija otra unidad o abra primero su plan.',
  },
  'operations.unitNotInVersion': {
    message: 'Esa unidad no está en esa versión del plan.',
    remedy: 'Elija una unidad de las que tiene la versión, u otra versión.',
  },
  'operations.signedCopyThere': {
    message: 'Ese archivo ya está entre las copias firmadas de la versión {number}.',
    remedy: 'No hace falta nada más. Si quería adjuntar otro, elíjalo de nuevo.',
  },
  'operations.signedCopyUnsigned': {
    message: 'Ese archivo es el documento tal como Hilo lo entregó: no lleva ninguna firma.',
    remedy: 'Fírmelo, o escanee el papel firmado, y adjunte ese archivo.',
  },
  'operations.signedCopyWithdrawn': {
    message: 'Esa copia firmada ya se había retirado de la versión {number}.',
    remedy: 'No hace falta nada más. Vuelva a cargar la página para ver quién y por qué.',
  },
  'operations.signedCopyNotFound': {
    message: 'Esa copia firmada no está en esta versión.',
    remedy: 'Vuelva a cargar la página para ver las que hay.',
  },
  'operations.planEmpty': {
    message: 'El plan de {unit} no tiene actividades.',
    remedy: 'Agregue al menos una actividad antes de presentarlo.',
  },
  'operations.doubtsToSettle': {
    message: 'Dudas por resolver en el plan de {unit}: {count}.',
    remedy: 'Ábralas en el revisor: corríjalas o, si son avisos, acéptelas con su motivo.',
  },
  'operations.severalToSettle': {
    message:
      'En el plan de {unit} falta más de una cosa. Dudas por resolver: {doubts}; solicitudes a otras unidades sin respuesta: {coordination}; observaciones sin respuesta: {observations}; secciones sin firmar: {sections}.',
    remedy:
      'Las dudas se resuelven en el revisor; las solicitudes, en la coordinación entre unidades; las observaciones y las firmas, en el trámite de la unidad.',
  },
  'operations.observationsUnanswered': {
    message: 'Observaciones de {unit} sin respuesta: {count}.',
    remedy: 'Responda cada una antes de presentar de nuevo.',
  },
  'operations.observationsOpen': {
    message: 'Observaciones abiertas en el plan de {unit}: {count}.',
    remedy: 'Dé por resuelta cada una, o devuelva el plan a la unidad.',
  },
  'operations.sectionsUnsigned': {
    message: 'Faltan firmas de secciones en {unit}: {posts}.',
    remedy: 'Cada jefatura de sección firma antes que la de la unidad; un cambio pide firmar de nuevo.',
  },
  'operations.postNotInUnit': {
    message: 'Uno de los puestos no está en {unit} ni en las unidades que dependen de ella.',
    remedy: 'Elija puestos de la lista; la jefatura de la unidad firma al presentar.',
  },
  'operations.alreadyReviewed': {
    message: 'Planificación ya revisó el plan de {unit}.',
    remedy: 'Lo que sigue es del nivel superior: dar el visto bueno o devolverlo con observaciones.',
  },
  'operations.nothingObserved': {
    message: 'El plan de {unit} no tiene observaciones abiertas.',
    remedy: 'Escriba al menos una observación que diga qué debe corregirse.',
  },
  'operations.notReviewed': {
    message: 'Planificación no ha terminado de revisar el plan de {unit}.',
    remedy: 'El visto bueno se da después de la revisión.',
  },
  'operations.planNotPreparing': {
    message: 'El plan consolidado ya está en firmas.',
    remedy: 'Espere a que se devuelva o entre en vigor; después puede abrirse otra ronda.',
  },
  'operations.noUnitEndorsed': {
    message: 'Ninguna unidad tiene visto bueno todavía.',
    remedy: 'Consolide cuando al menos un plan de unidad lo tenga.',
  },
  'operations.nothingNew': {
    message: 'Nada ha cambiado desde la versión vigente.',
    remedy: 'Una versión nueva se hace solo cuando hay algo distinto que aprobar.',
  },
  'operations.alreadyElaborated': {
    message: 'Usted ya firmó Elaboró sobre lo que el plan dice ahora.',
    remedy: 'Si algo cambia después, podrá firmarlo de nuevo.',
  },
  'operations.notElaborated': {
    message: 'Planificación no ha firmado el plan tal como está ahora.',
    remedy: 'Si algo cambió después de la firma, Planificación firma Elaboró de nuevo.',
  },
  'operations.nothingAuthorized': {
    message: 'No hay una versión autorizada que poner en vigor.',
    remedy: 'Primero la autoriza el titular.',
  },
  'operations.inForceOutside': {
    message: 'La vigencia debe empezar entre el {earliest} y el {latest}.',
    remedy: 'Elija una fecha de ese período.',
  },
  'operations.observationNotFound': {
    message: 'No encontramos esa observación.',
    remedy: 'Vuelva a cargar la página para ver las que hay.',
  },
  'operations.phaseDatesWrong': {
    message: 'Una fase termina antes de empezar, o está dos veces para el mismo tipo de unidad.',
    remedy: 'Revise las fechas de esa fase y guarde de nuevo.',
  },
  'operations.extensionTooShort': {
    message: 'La prórroga debe pasar del plazo que ya tiene la unidad.',
    remedy: 'Fije primero las fechas de la fase en el calendario, o elija un día posterior.',
  },
  'operations.nothingToCarry': {
    message: 'Esta actividad no es conjunta, o su parte ya está en el plan de la unidad.',
    remedy: 'Búsquela en el plan de su unidad.',
  },
  'operations.versionNotFound': {
    message: 'No existe esa versión del plan.',
    remedy: 'Elija una de la lista de versiones.',
  },
  'operations.ownMaking': {
    message: 'Quien hizo, presentó o firmó esto no puede decidirlo.',
    remedy: 'Pídalo a otra persona con ese puesto o al nivel superior.',
  },
  'operations.reasonMissing': {
    message: 'Este paso necesita un motivo.',
    remedy: 'Escriba en una frase por qué se hace; queda en el registro de actos.',
  },
} as const

/** Acts about plans that become official: steps, observations, calendar, versions and signed copies. */
export const approvalActs = {
  'operations.downloadVersion': {
    done: 'se llevó un documento de una versión aprobada',
    tried: 'descargar un documento de una versión aprobada',
  },
  'operations.compareVersionsFile': {
    done: 'descargó la comparación de dos versiones',
    tried: 'descargar la comparación de dos versiones',
  },
  'operations.attachSignedCopy': {
    done: 'adjuntó una copia firmada a una versión',
    tried: 'adjuntar una copia firmada a una versión',
  },
  'operations.withdrawSignedCopy': {
    done: 'retiró una copia firmada de una versión',
    tried: 'retirar una copia firmada de una versión',
  },
  'operations.downloadSignedCopy': {
    done: 'se llevó una copia firmada de una versión',
    tried: 'descargar una copia firmada de una versión',
  },
  'operations.submitUnitPlan': { done: 'presentó el plan de su unidad', tried: 'presentar el plan de una unidad' },
  'operations.recallUnitPlan': { done: 'retiró el plan que había presentado', tried: 'retirar el plan presentado' },
  'operations.observeUnitPlans': {
    done: 'devolvió planes con observaciones',
    tried: 'devolver planes con observaciones',
  },
  'operations.reviewUnitPlans': {
    done: 'terminó la revisión de planes de unidad',
    tried: 'terminar la revisión de planes de unidad',
  },
  'operations.endorseUnitPlans': {
    done: 'dio visto bueno a planes de unidad',
    tried: 'dar visto bueno a planes de unidad',
  },
  'operations.reopenUnitPlan': {
    done: 'abrió de nuevo un plan con visto bueno',
    tried: 'abrir de nuevo un plan con visto bueno',
  },
  'operations.elaboratePlan': {
    done: 'firmó Elaboró del plan consolidado',
    tried: 'firmar Elaboró del plan consolidado',
  },
  'operations.endorsePlan': {
    done: 'dio visto bueno al plan consolidado',
    tried: 'dar visto bueno al plan consolidado',
  },
  'operations.returnPlan': { done: 'devolvió el plan consolidado', tried: 'devolver el plan consolidado' },
  'operations.authorizePlan': { done: 'autorizó el plan consolidado', tried: 'autorizar el plan consolidado' },
  'operations.annulPlan': { done: 'anuló la versión autorizada', tried: 'anular la versión autorizada' },
  'operations.addObservation': { done: 'observó un plan presentado', tried: 'observar un plan presentado' },
  'operations.answerObservation': { done: 'respondió una observación', tried: 'responder una observación' },
  'operations.settleObservation': { done: 'cerró una observación', tried: 'cerrar una observación' },
  'operations.saveCalendar': { done: 'fijó el calendario de formulación', tried: 'fijar el calendario de formulación' },
  'operations.extendPhase': { done: 'dio una prórroga', tried: 'dar una prórroga' },
  'operations.bringPlanIntoForce': {
    done: 'puso en vigor una versión del plan',
    tried: 'poner en vigor una versión del plan',
  },
  'operations.nameSectionSigners': {
    done: 'dijo qué secciones firman un plan',
    tried: 'decir qué secciones firman un plan',
  },
  'operations.signSection': { done: 'firmó por una sección', tried: 'firmar por una sección' },
  'operations.openRound': { done: 'abrió una ronda nueva del plan', tried: 'abrir una ronda nueva del plan' },
} as const
