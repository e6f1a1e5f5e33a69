/** What happened and what to do, for each error code of this domain. */
export const operationsErrors = {
  'operations.planNotFound': {
    message: 'No hay plan de ese año.',
    remedy: 'Elija otro año o pida a Planificación que abra el plan.',
  },
  'operations.planExists': {
    message: 'El plan de ese año ya está abierto.',
    remedy: 'Ábralo desde la lista de planes.',
  },
  'operations.strategyNotFound': {
    message: 'Ese plan estratégico ya no está.',
    remedy: 'Elija otro de la lista, o abra el plan sin plan estratégico.',
  },
  'operations.unitNotFound': {
    message: 'Esa unidad no existe en el año del plan.',
    remedy: 'Revise el organigrama de ese año en Unidades.',
  },
  'operations.activityNotFound': {
    message: 'Alguna de las actividades ya no está en el plan.',
    remedy: 'Vuelva a cargar la página para ver el plan como está ahora.',
  },
  'operations.planNotEditable': {
    message: 'El plan de esta unidad ya se presentó y no admite cambios.',
    remedy: 'Pida a Planificación que lo devuelva con observaciones, o espere a la ventana de cambios.',
  },
  'operations.changeConflict': {
    message: 'Otra persona cambió este dato mientras usted lo editaba.',
    remedy: 'Compare los dos valores y elija cuál queda.',
  },
  'operations.monthsAreDerived': {
    message: 'Los meses de esta actividad salen de sus cantidades.',
    remedy: 'Cambie la cantidad de cada mes, o quite la meta física para escribir porcentajes.',
  },
  'operations.bulkValueInvalid': {
    message: 'El valor para llenar no es válido.',
    remedy: 'Revise el peso (más de 0 y hasta 100) o la unidad de medida.',
  },
  'operations.changeNotFound': {
    message: 'No encontramos ese cambio.',
    remedy: 'Búsquelo en el historial de la actividad.',
  },
  'operations.alreadyUndone': {
    message: 'Ese cambio ya se deshizo.',
    remedy: 'No hace falta nada más: el historial muestra cuándo y quién.',
  },
  'operations.tooLateToUndo': {
    message: 'Un cambio se puede deshacer durante 30 días, y ya pasaron.',
    remedy: 'Corrija los valores a mano; el historial muestra los anteriores.',
  },
  'operations.codeTaken': {
    message: 'El código {code} ya está en el plan de la unidad, o lo tuvo una actividad anulada.',
    remedy: 'Escriba otro, o déjelo vacío y Hilo pone el siguiente.',
  },
  'operations.addedChangedSince': {
    message: 'Alguien trabajó después en esas actividades.',
    remedy: 'Si ya no van, anúlelas en el plan de cada unidad, o pida a su jefatura que lo haga.',
  },
  'operations.sampleTooLarge': {
    message: 'La muestra pasa de {megabytes} MB.',
    remedy: 'Pídala por años o por unidades, en varias partes.',
  },
  'operations.institutionMissing': {
    message: 'La institución todavía no tiene nombre.',
    remedy: 'Complete los datos de la institución en Administración.',
  },
  'operations.unitWithoutPlan': {
    message: 'Esa unidad no tiene plan en ese año.',
    remedy: 'Elija otra unidad o abra primero su plan.',
  },
  'operations.fileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo que quiere revisar.',
  },
  'operations.notOurDocument': {
    message: 'Este archivo no es un plan que Hilo haya entregado.',
    remedy: 'Si es un plan hecho en otra parte, tráigalo por Importar.',
  },
  'operations.documentOfAnotherPlan': {
    message: 'Este archivo es del plan de otro año o de otra institución.',
    remedy: 'Abra el plan del que salió el archivo y súbalo allí.',
  },
  'operations.unknownRevision': {
    message: 'Hilo no guarda la revisión del plan de la que salió este archivo.',
    remedy: 'Descargue un libro nuevo y pase a él sus cambios.',
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
  'operations.signedCopyNotFound': {
    message: 'Esa copia firmada no está en esta versión.',
    remedy: 'Vuelva a cargar la página para ver las que hay.',
  },
  'operations.recordNotFound': {
    message: 'No hay una constancia con ese código en este plan.',
    remedy: 'Ábrala desde la solicitud o el acta de la que habla.',
  },
  'operations.documentNotKept': {
    message: 'Hilo no guarda los bytes de ese documento.',
    remedy: 'Se entregó antes de que se guardaran, o es de otro plan. Descargue uno nuevo.',
  },
  'operations.findingsGone': {
    message: 'Lo que el revisor encontró ya no está así: alguien cambió el plan.',
    remedy: 'Vuelva a revisar y elija de nuevo.',
  },
  'operations.blockNotAcceptable': {
    message: 'Lo que bloquea el envío se corrige; no se puede dejar como está.',
    remedy: 'Quite de la selección lo que bloquea y acepte lo demás.',
  },
  'operations.acceptanceNotFound': {
    message: 'Esa aceptación ya se retiró.',
    remedy: 'Vuelva a cargar la página para ver lo que está aceptado ahora.',
  },
  'operations.linkUnknown': {
    message: 'Esa línea o ese proceso no está en el plan estratégico de este año.',
    remedy: 'Elija uno de la lista; si falta, pida a Planificación que lo agregue en Estrategia.',
  },
  'operations.templateNotFound': {
    message: 'No encontramos esa actividad tipo en el plan de este año.',
    remedy: 'Búsquela en la lista de actividades tipo.',
  },
  'operations.templateExists': {
    message: 'Ya hay una actividad tipo con ese nombre.',
    remedy: 'Use la que existe o escriba un nombre que diga en qué se distingue.',
  },
  'operations.templateWithdrawn': {
    message: 'Esa actividad tipo ya se retiró.',
    remedy: 'Sus copias siguen en cada unidad; para volver a enviarla, cree otra.',
  },
  'operations.templateChanged': {
    message: 'La actividad tipo cambió mientras usted la miraba.',
    remedy: 'Vuelva a cargar la página, mire las diferencias y decida de nuevo.',
  },
  'operations.templateNotSame': {
    message: 'Para hacer una actividad tipo, el mismo texto debe estar en dos o más unidades.',
    remedy: 'Elija actividades con el mismo nombre, de unidades distintas.',
  },
  'operations.alreadyTemplate': {
    message: 'Alguna de esas actividades ya es copia de una actividad tipo.',
    remedy: 'Quítela de la selección.',
  },
  'operations.sameYear': {
    message: 'Un plan no se copia sobre sí mismo.',
    remedy: 'Elija otro año de origen.',
  },
  'operations.importFileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo del plan y vuelva a enviarlo.',
  },
  'operations.importNotFound': {
    message: 'No encontramos esa importación.',
    remedy: 'Búsquela en la lista de importaciones.',
  },
  'operations.importSettled': {
    message: 'Esta importación ya se aplicó, se deshizo o se descartó.',
    remedy: 'Vuelva a la lista de importaciones; si hace falta, suba el archivo otra vez.',
  },
  'operations.importNotAccepted': {
    message: 'Esta importación no está aplicada.',
    remedy: 'Solo una importación aplicada tiene informe y se puede deshacer.',
  },
  'operations.importDoubtUnknown': {
    message: 'Esa duda ya no está en el documento leído.',
    remedy: 'Vuelva a cargar la página para ver las dudas que quedan.',
  },
  'operations.importChoiceUnknown': {
    message: 'Esa decisión no sirve para esta duda.',
    remedy: 'Elija una de las que se ofrecen junto a ella.',
  },
  'operations.importUnitWrong': {
    message: 'Una unidad del documento no puede quedar ahí.',
    remedy: 'Elija una unidad que exista y no esté cerrada, o una del documento que sí entre y no dependa de esta.',
  },
  'operations.importUnitUndecided': {
    message: 'Hay filas que no se sabe de qué unidad son.',
    remedy: 'Diga a qué unidad pertenecen, o déjelas fuera, y aplique de nuevo.',
  },
  'operations.importColumnsWrong': {
    message: 'Un mismo campo está en dos columnas, o la sección no está en el documento.',
    remedy: 'Deje cada campo en una sola columna y lea de nuevo.',
  },
  'operations.importOtherCatalogue': {
    message: 'El plan de ese año ya cuelga de otro plan estratégico.',
    remedy: 'Escriba el nombre de ese plan estratégico, o aplique sin el catálogo.',
  },
  'operations.importChangedSince': {
    message: 'No se puede deshacer: {count} actividades cambiaron después de importar.',
    remedy: 'Deshaga antes esos cambios en el historial de cada actividad, o corrija a mano.',
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
  'operations.coordinationOpen': {
    message: 'Solicitudes de {unit} a otras unidades sin respuesta: {count}.',
    remedy: 'Espere la respuesta o confirme, con su motivo, que el plan se presenta con ellas pendientes.',
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
  'operations.sessionNotFound': {
    message: 'No existe la sesión {number} de este plan.',
    remedy: 'Búsquela en la lista de sesiones del año.',
  },
  'operations.sessionClosed': {
    message: 'La sesión {number} ya está cerrada.',
    remedy: 'Elija una sesión abierta, o dé el paso fuera de sesión.',
  },
  'operations.sessionChanged': {
    message: 'Otra persona guardó la sesión {number} mientras usted la escribía.',
    remedy: 'Copie lo que escribió, vuelva a cargar la página y guárdelo sobre lo que hay ahora.',
  },
  'operations.sessionNotHeld': {
    message: 'La sesión es del {heldOn}: todavía no se ha celebrado.',
    remedy: 'Ciérrela ese día o después, o corrija la fecha.',
  },
  'operations.sessionWithoutAttendees': {
    message: 'La sesión no dice quién asistió.',
    remedy: 'Agregue al menos una persona antes de cerrarla.',
  },
  'operations.sessionEmpty': {
    message: 'En la sesión no se presentó nada.',
    remedy: 'Diga qué planes se presentaron antes de cerrarla.',
  },
  'operations.sessionNotCorrectable': {
    message: 'La sesión {number} no se puede corregir con esta.',
    remedy: 'Se corrige una sesión cerrada y anterior; la que está abierta se escribe directamente.',
  },
  'operations.attendeeUnknown': {
    message: 'Una de las personas no tenía ese puesto el día de la sesión.',
    remedy: 'Elíjala otra vez de la lista de ese día, o escríbala como invitada.',
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
  'operations.ownMaking': {
    message: 'Quien hizo, presentó o firmó esto no puede darle el siguiente visto bueno.',
    remedy: 'Pídalo a otra persona con ese puesto o al nivel superior.',
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
  'operations.reasonMissing': {
    message: 'Este paso necesita un motivo.',
    remedy: 'Escriba en una frase por qué se hace; queda en el registro de actos.',
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
  'operations.conformityNotAsked': {
    message: 'Esa actividad no espera conformidad: ya no viene de una actividad tipo con unidad rectora.',
    remedy: 'Vuelva a cargar la página para ver las que esperan.',
  },
  'operations.conformityChanged': {
    message: 'La actividad {activity}, de {unit}, cambió después de que usted la vio. No se hizo nada.',
    remedy: 'Vuelva a cargar la página y mírela como está ahora.',
  },
  'operations.conformityOwnOffice': {
    message: 'Usted tiene un puesto en {unit}, que hace esta actividad.',
    remedy: 'La conformidad la da otra persona de la unidad rectora.',
  },
  'operations.conformityNotPresented': {
    message: 'El plan de {unit} todavía no se presenta.',
    remedy: 'La conformidad se da cuando lo presente; una excepción se puede marcar desde ya.',
  },
  'operations.conformityPlanClosed': {
    message: 'El plan de {unit} ya está cerrado o sustituido.',
    remedy: 'Mire el plan que está vigente.',
  },
  'operations.conformityPlanEndorsed': {
    message: 'El plan de {unit} ya tiene visto bueno.',
    remedy: 'Pida a Planificación que lo abra de nuevo, con su motivo; vigente, la unidad pide un cambio.',
  },
  'operations.conformityMissing': {
    message: 'Actividades de {unit} sin conformidad técnica: {count}.',
    remedy: 'Pídala a la unidad rectora, o termine la revisión sin ella escribiendo por qué.',
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
  'operations.coordinationNotFound': {
    message: 'Esa solicitud entre unidades ya no está.',
    remedy: 'Vuelva a cargar la página para ver las que quedan.',
  },
  'operations.alreadyAsked': {
    message: 'Esta actividad ya le pide algo a esa unidad ({unit}).',
    remedy: 'Espere su respuesta, o retire la solicitud y haga otra.',
  },
  'operations.nothingToCarry': {
    message: 'Esta actividad no es conjunta, o su parte ya está en el plan de la unidad.',
    remedy: 'Búsquela en el plan de su unidad.',
  },
  'operations.yearClosed': {
    message: 'El año {year} está cerrado desde el {since} y su plan ya no se escribe.',
    remedy: 'Solo el titular puede reabrirlo, por unos días y con un motivo, en Cierre del año.',
  },
  'operations.yearNotOver': {
    message: 'El año {year} todavía no termina.',
    remedy: 'Ciérrelo desde su último día, 31 de diciembre.',
  },
  'operations.closingsUnconfirmed': {
    message: 'Faltan unidades con su cierre confirmado ({count}): {units}.',
    remedy: 'Confirme sus cierres, o cierre el año sin ellas y diga por qué.',
  },
  'operations.reopeningDays': {
    message: 'Un año se reabre desde hoy y por {days} días como mucho.',
    remedy: 'Elija como último día uno de los próximos.',
  },
  'operations.closingTooEarly': {
    message: 'El cierre del año se entrega desde el 1 de diciembre.',
    remedy: 'Mientras tanto puede escribir y guardar lo que declarará.',
  },
  'operations.closingIncomplete': {
    message: 'Faltan actividades por declarar, o les falta el fundamento o la evidencia ({count}).',
    remedy: 'Véalas con el filtro «Por completar» y entregue el cierre después.',
  },
  'operations.closingHandedIn': {
    message: 'El cierre de {unit} ya se entregó y no admite cambios.',
    remedy: 'Retírelo si nadie lo confirmó, o pida que se lo devuelvan.',
  },
  'operations.closingChanged': {
    message: 'Otra persona declaró la actividad {code} mientras usted la escribía.',
    remedy: 'Compare lo suyo con lo que guardó la otra persona y elija cuál queda.',
  },
  'operations.unitWithoutClosing': {
    message: 'Esa unidad no tiene actividades en la versión vigente de ese año.',
    remedy: 'Vuelva a la página del cierre y elija una unidad de la lista.',
  },
  'operations.notMoved': {
    message: 'Esa actividad no quedó trasladada en el cierre del año anterior.',
    remedy: 'Vuelva a cargar la lista de trasladadas.',
  },
  'operations.movedCannotEnter': {
    message: 'El plan de {unit} ya no está en borrador, o la unidad ya no existe.',
    remedy: 'Pida la actividad con una solicitud de cambio y enlácela después.',
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
  'operations.decidedByRequest': {
    message: 'Esto lo cambió una solicitud aprobada y ya está en una versión del plan.',
    remedy: 'Para cambiarlo otra vez, abra otra solicitud.',
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
  'operations.versionNotFound': {
    message: 'No existe esa versión del plan.',
    remedy: 'Elija una de la lista de versiones.',
  },
} as const

/** What each act did, for the page that reads the log. */
export const operationsActs = {
  'operations.saveClosing': {
    done: 'declaró cómo terminaron actividades',
    tried: 'declarar cómo terminaron actividades',
  },
  'operations.declareClosing': { done: 'entregó el cierre de una unidad', tried: 'entregar el cierre de una unidad' },
  'operations.recallClosing': { done: 'retiró el cierre de una unidad', tried: 'retirar el cierre de una unidad' },
  'operations.confirmClosing': { done: 'confirmó el cierre de unidades', tried: 'confirmar el cierre de unidades' },
  'operations.returnClosing': { done: 'devolvió el cierre de una unidad', tried: 'devolver el cierre de una unidad' },
  'operations.closeYear': { done: 'cerró el año', tried: 'cerrar el año' },
  'operations.reopenYear': { done: 'reabrió el año por unos días', tried: 'reabrir el año' },
  'operations.bringMoved': {
    done: 'trajo actividades trasladadas del año anterior',
    tried: 'traer actividades trasladadas',
  },
  'operations.linkMoved': {
    done: 'enlazó una actividad trasladada con la de su año',
    tried: 'enlazar una actividad trasladada',
  },
  'operations.closingFile': {
    done: 'se llevó los datos del cierre del año',
    tried: 'descargar los datos del cierre del año',
  },
  'operations.createPlan': { done: 'abrió el plan de un año', tried: 'abrir el plan de un año' },
  'operations.openUnitPlan': { done: 'abrió el plan de una unidad', tried: 'abrir el plan de una unidad' },
  'operations.addActivities': { done: 'agregó actividades', tried: 'agregar actividades' },
  'operations.changeActivities': { done: 'cambió actividades', tried: 'cambiar actividades' },
  'operations.saveMonths': { done: 'cambió la programación de meses', tried: 'cambiar la programación de meses' },
  'operations.annulActivities': { done: 'quitó actividades', tried: 'quitar actividades' },
  'operations.undoChange': { done: 'deshizo un cambio', tried: 'deshacer un cambio' },
  'operations.fillInBulk': {
    done: 'llenó un dato en muchas actividades',
    tried: 'llenar un dato en muchas actividades',
  },
  'operations.applyRepair': { done: 'reparó dudas del revisor', tried: 'reparar dudas del revisor' },
  'operations.acceptFindings': { done: 'aceptó dudas con su motivo', tried: 'aceptar dudas' },
  'operations.withdrawAcceptance': {
    done: 'retiró la aceptación de una duda',
    tried: 'retirar la aceptación de una duda',
  },
  'operations.saveFrontMatter': {
    done: 'cambió las secciones o las firmas del plan',
    tried: 'cambiar las secciones o las firmas del plan',
  },
  'operations.copyPlan': { done: 'copió el plan de otro año', tried: 'copiar el plan de otro año' },
  'operations.createTemplate': { done: 'creó una actividad tipo', tried: 'crear una actividad tipo' },
  'operations.makeTemplateFrom': {
    done: 'hizo una actividad tipo de filas iguales',
    tried: 'hacer una actividad tipo de filas iguales',
  },
  'operations.changeTemplate': { done: 'cambió una actividad tipo', tried: 'cambiar una actividad tipo' },
  'operations.withdrawTemplate': { done: 'retiró una actividad tipo', tried: 'retirar una actividad tipo' },
  'operations.pushTemplate': {
    done: 'envió una actividad tipo a las unidades',
    tried: 'enviar una actividad tipo a las unidades',
  },
  'operations.acceptTemplateChange': {
    done: 'aceptó el cambio de una actividad tipo',
    tried: 'aceptar el cambio de una actividad tipo',
  },
  'operations.stageImport': { done: 'subió un documento para importarlo', tried: 'subir un documento para importarlo' },
  'operations.mapImportColumns': {
    done: 'indicó qué columna es cada campo',
    tried: 'indicar qué columna es cada campo',
  },
  'operations.decideImport': { done: 'decidió dudas de una importación', tried: 'decidir dudas de una importación' },
  'operations.acceptImport': { done: 'importó un documento al plan', tried: 'importar un documento al plan' },
  'operations.undoImport': { done: 'deshizo una importación', tried: 'deshacer una importación' },
  'operations.discardImport': { done: 'descartó una importación', tried: 'descartar una importación' },
  'operations.previewRoundTrip': { done: 'subió un archivo devuelto', tried: 'subir un archivo devuelto' },
  'operations.applyRoundTrip': {
    done: 'aplicó los cambios de un archivo devuelto',
    tried: 'aplicar los cambios de un archivo devuelto',
  },
  'operations.downloadPlan': { done: 'se llevó un documento del plan', tried: 'descargar un documento del plan' },
  'operations.downloadSample': {
    done: 'se llevó una muestra para auditoría',
    tried: 'descargar una muestra para auditoría',
  },
  'operations.downloadVersion': {
    done: 'se llevó un documento de una versión aprobada',
    tried: 'descargar un documento de una versión aprobada',
  },
  'operations.compareVersionsFile': {
    done: 'descargó la comparación de dos versiones',
    tried: 'descargar la comparación de dos versiones',
  },
  'operations.downloadRecord': { done: 'descargó una constancia', tried: 'descargar una constancia' },
  'operations.attachSignedCopy': {
    done: 'adjuntó una copia firmada a una versión',
    tried: 'adjuntar una copia firmada a una versión',
  },
  'operations.downloadSignedCopy': {
    done: 'se llevó una copia firmada de una versión',
    tried: 'descargar una copia firmada de una versión',
  },
  'operations.downloadHandedOut': {
    done: 'se llevó de nuevo un documento entregado',
    tried: 'descargar un documento entregado',
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
  'operations.openSession': { done: 'abrió una sesión del plan', tried: 'abrir una sesión del plan' },
  'operations.saveSession': { done: 'escribió en una sesión del plan', tried: 'escribir en una sesión del plan' },
  'operations.closeSession': { done: 'cerró una sesión del plan', tried: 'cerrar una sesión del plan' },
  'operations.askCoordination': {
    done: 'pidió coordinación a otras unidades',
    tried: 'pedir coordinación a otras unidades',
  },
  'operations.takeCoordinationStep': {
    done: 'dio un paso en una coordinación entre unidades',
    tried: 'dar un paso en una coordinación entre unidades',
  },
  'operations.reviewConformity': {
    done: 'dio conformidad técnica o marcó excepciones',
    tried: 'dar conformidad técnica',
  },
  'operations.withdrawConformity': {
    done: 'retiró su conformidad técnica',
    tried: 'retirar una conformidad técnica',
  },
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
    done: 'respondió si recibe una actividad de otra unidad',
    tried: 'responder si recibe una actividad de otra unidad',
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
  'operations.openRound': { done: 'abrió una ronda nueva del plan', tried: 'abrir una ronda nueva del plan' },
} as const

type ThingWords = { year: number; unit: string; code: string; name: string }

/** What the things of a plan are called in the log. */
export const thingNames = {
  activity: ({ code, name, unit, year }: ThingWords) => `${code} ${name} (${unit}, ${year})`,
  unitPlan: ({ unit, year }: ThingWords) => `${unit}, plan ${year}`,
  request: ({ code, unit, year }: ThingWords) => `solicitud ${code} de ${unit}, ${year}`,
  session: ({ code, year }: ThingWords) => `sesión ${code} del plan ${year}`,
  version: ({ code, year }: ThingWords) => `versión ${code} del plan ${year}`,
  record: ({ code, year }: ThingWords) => `constancia ${code} del plan ${year}`,
  plan: ({ year }: ThingWords) => `plan ${year}`,
} as const

/** What Hilo writes over the place of a signature. */
export const signatureText = { section: 'Sección' } as const

/** What Hilo itself writes when it imports: names that a document does not give, and its report. */
export const importText = {
  outerPlan: 'Plan nacional',
  planTitle: (yearlyPlan: string, year: number) => `${yearlyPlan} ${year}`,
  reportFile: (year: number) => `informe-importacion-${year}`,
  report: {
    columns: {
      kind: 'Qué',
      place: 'Lugar en el documento',
      unit: 'Unidad',
      text: 'Actividad',
      message: 'Duda',
      original: 'Así está escrito',
    },
    kinds: {
      doubt: 'Duda abierta',
      row: 'Fila que no entró',
      fragment: 'Fragmento sin unir',
      document: 'Aviso del documento',
    },
  },
} as const

/** What a file that came back brought, in the history of each activity. */
export const roundTripText = {
  summary: (fileName: string) => `Del archivo devuelto ${fileName}`,
} as const
