/** What happened and what to do, for each error code of this domain. A test wants both for every code in the code. */
export const platformErrors = {
  'platform.badInput': {
    message: 'Algunos datos no tienen la forma esperada.',
    remedy: 'Revise los campos señalados y vuelva a enviar.',
  },
  'platform.signInFirst': {
    message: 'Su sesión terminó o todavía no ha entrado.',
    remedy: 'Entre de nuevo: lo que escribió sigue en esta pantalla.',
  },
  'platform.notYourRole': {
    message: 'Ninguno de sus puestos permite hacer esto.',
    remedy: 'Si le corresponde, pida a Administración que revise los roles de su puesto.',
  },
  'platform.notAllowed': {
    message: 'Su puesto no permite hacer esto aquí.',
    remedy: 'Pídalo a la jefatura de la unidad o a Planificación.',
  },
  'platform.wrongState': {
    message: 'Ese paso no se puede dar en el estado en que esto está ahora.',
    remedy: 'Vuelva a cargar la página: quizá otra persona ya dio el paso.',
  },
  'platform.requestReused': {
    message: 'Este envío ya se recibió con otro contenido.',
    remedy: 'Vuelva a cargar la página para ver lo guardado y repita el cambio si hace falta.',
  },
  'platform.takenMeanwhile': {
    message: 'Eso ya existe, o alguien lo guardó en este mismo momento.',
    remedy: 'Vuelva a cargar la página, mire si ya está y repita solo lo que falte.',
  },
  'platform.otherSite': {
    message: 'La petición no viene de esta misma dirección y se rechazó.',
    remedy: 'Abra Hilo en su dirección habitual y repita la acción.',
  },
  'platform.notADemo': {
    message: 'La entrada sin contraseña solo existe en la demostración.',
    remedy: 'Entre con su correo y su contraseña.',
  },
  'platform.personNotFound': {
    message: 'No encontramos a esa persona.',
    remedy: 'Revise el correo o búsquela en Personas y puestos.',
  },
  'platform.invitationSpent': {
    message: 'El enlace ya se usó o venció.',
    remedy: 'Pida a Administración un enlace nuevo.',
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
  'platform.outsideAudit': {
    message: 'Su acceso de auditoría no llega a eso.',
    remedy: 'Mire en Auditoría qué años y unidades puede leer; si necesita otros, pídalos a Control Interno.',
  },
  'platform.auditorOnStaff': {
    message: 'Esa persona tiene un puesto en la institución.',
    remedy: 'Una auditoría externa la hace alguien de fuera; escriba la dirección de esa persona.',
  },
  'platform.auditOpen': {
    message: 'Esa persona ya tiene un acceso en esos días.',
    remedy: 'Retire el otro primero, o elija días que no se crucen.',
  },
  'platform.auditOver': {
    message: 'El último día ya pasó.',
    remedy: 'Elija un día de hoy en adelante.',
  },
  'platform.auditNotFound': {
    message: 'Ese acceso de auditoría no existe.',
    remedy: 'Vuelva a la lista de accesos.',
  },
  'platform.auditClosed': {
    message: 'Ese acceso ya está cerrado.',
    remedy: 'No hace falta nada más.',
  },
  'platform.calendarDayTaken': {
    message: 'Ya hay una decisión sobre ese día.',
    remedy: 'Anúlela primero si debe ser otra.',
  },
  'platform.alreadyFree': {
    message: 'Ese día ya no es hábil.',
    remedy: 'Mire el calendario: es fin de semana o feriado.',
  },
  'platform.notAHoliday': {
    message: 'Ese día no es un feriado del país que caiga entre semana.',
    remedy: 'Elija un feriado del calendario. Un día propio no se trabaja: se anula.',
  },
  'platform.calendarDayNotFound': {
    message: 'Ese día del calendario no existe.',
    remedy: 'Vuelva al calendario laboral.',
  },
  'platform.calendarDayAnnulled': {
    message: 'Ese día ya está anulado.',
    remedy: 'No hace falta nada más.',
  },
  'platform.noShippedHolidays': {
    message: 'Esta versión de Hilo no trae feriados para el país de la institución.',
    remedy: 'Agregue los días uno por uno, con el acto que los autoriza.',
  },
  'platform.badPeriod': {
    message: 'El último día es anterior al primero.',
    remedy: 'Corrija una de las dos fechas.',
  },
  'platform.emailTaken': {
    message: 'Otra persona tiene ese correo.',
    remedy: 'Búsquela por su correo, también entre las desactivadas.',
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
  'platform.demoInterrupted': {
    message: 'La carga de la demostración se interrumpió y los datos quedaron a medias.',
    remedy: 'Borre la carpeta de datos, o vacíe la base de datos, y arranque de nuevo.',
  },
  'platform.notInstalled': {
    message: 'Esta base de datos todavía no tiene una institución.',
    remedy: 'En el servidor, ejecute: npm run hilo -- instalar',
  },
  'platform.alreadyInstalled': {
    message: 'Esta base de datos ya tiene una institución.',
    remedy: 'Para otra institución indique otra base con DATABASE_URL u otra carpeta con HILO_DATA.',
  },
  'platform.notABackup': {
    message: 'El archivo no es una copia hecha por Hilo.',
    remedy: 'Elija un archivo hecho con: npm run hilo -- exportar',
  },
  'platform.backupDamaged': {
    message: 'La copia está incompleta o alterada y no se cargó nada de ella.',
    remedy: 'Use otra copia, o vuelva a traer esta desde donde se guardó.',
  },
  'platform.backupIsNewer': {
    message: 'La copia es de una versión más nueva de Hilo.',
    remedy: 'Actualice este programa antes de restaurarla.',
  },
  'platform.backupIsOlder': {
    message: 'La copia es de una versión anterior y esta base ya tiene las tablas nuevas.',
    remedy: 'Restaure en una base de datos sin tablas o en una carpeta que no exista: después se actualiza sola.',
  },
  'platform.databaseNotEmpty': {
    message: 'La base de datos ya tiene datos y una copia solo se restaura en una vacía.',
    remedy: 'Indique otra base con DATABASE_URL u otra carpeta con HILO_DATA.',
  },
  'platform.logBroken': {
    message: 'El registro de la copia está roto en la línea indicada y no se cargó nada.',
    remedy: 'Use una copia anterior o, si es la única que hay, repita con --aceptar-registro-roto.',
  },
  'platform.fileExists': {
    message: 'El archivo ya existe y no se reemplaza.',
    remedy: 'Elija otro nombre.',
  },
  'platform.fileNotWritten': {
    message: 'El archivo no se pudo escribir.',
    remedy: 'Revise que la carpeta exista, que tenga permiso y que haya espacio en el disco.',
  },
  'platform.fileNotRead': {
    message: 'El archivo no se pudo leer.',
    remedy: 'Revise la ruta y el permiso de lectura.',
  },
  'platform.notFound': {
    message: 'No existe lo que busca.',
    remedy: 'Revise la dirección o vuelva al inicio.',
  },
  'platform.tooManyTries': {
    message: 'Llegaron demasiadas peticiones seguidas.',
    remedy: 'Espere un minuto y vuelva a intentarlo.',
  },
  'platform.fileTooLarge': {
    message: 'El archivo pesa más de 10 MB.',
    remedy: 'Divídalo o guárdelo sin imágenes y vuelva a subirlo.',
  },
  'platform.storedFileTooLarge': {
    message: 'El archivo pesa más de {megabytes} MB.',
    remedy: 'Divídalo, o escanéelo con menos resolución, y vuelva a subirlo.',
  },
  'platform.fileNotKept': {
    message: 'No se pudo guardar el archivo en el disco del servidor ({cause}).',
    remedy: 'Avise a quien cuida el servidor: puede faltar espacio o permiso en la carpeta de archivos.',
  },
  'platform.fileAltered': {
    message: 'El archivo cambió en el disco del servidor y no se entrega.',
    remedy: 'Avise a quien cuida el servidor, para que lo compruebe con: npm run hilo -- archivos verificar',
  },
  'platform.fileGone': {
    message: 'El archivo no está donde debería en el servidor.',
    remedy: 'Avise a quien cuida el servidor, para que lo compruebe con: npm run hilo -- archivos verificar',
  },
  'platform.unexpected': {
    message: 'Algo falló en el servidor y no se guardó nada.',
    remedy: 'Repita la acción. Si vuelve a fallar, dé a Administración el código que aparece aquí.',
  },
  'platform.folderInUse': {
    message: 'Otro proceso de Hilo ya usa la carpeta de datos.',
    remedy: 'Cierre el otro proceso o indique otra carpeta con HILO_DATA.',
  },
  'platform.folderUnreadable': {
    message: 'La carpeta de datos no se puede abrir: es de otra versión, está dañada o faltan permisos.',
    remedy:
      'Revise los permisos, use la versión de Hilo que la creó, o restaure una copia con: npm run hilo -- restaurar',
  },
  'platform.databaseDoesNotAnswer': {
    message: 'La base de datos PostgreSQL no responde.',
    remedy: 'Revise que esté encendida y que DATABASE_URL sea correcta.',
  },
  'platform.databaseIsNewer': {
    message: 'Los datos son de una versión más nueva de Hilo.',
    remedy: 'Actualice este programa antes de abrirlos.',
  },
  'platform.migrationChanged': {
    message: 'La base de datos se preparó con otra edición de esta misma versión.',
    remedy: 'Vuelva a la edición con que se creó, o restaure una copia con: npm run hilo -- restaurar',
  },
  'platform.portTaken': {
    message: 'El puerto ya está ocupado por otro programa.',
    remedy: 'Cierre ese programa o elija otro puerto con PORT.',
  },
  'platform.addressUnavailable': {
    message: 'No se puede escuchar en esa dirección y puerto.',
    remedy: 'Corrija HOST y PORT; los puertos menores de 1024 piden permisos de administración.',
  },
  'platform.badConfiguration': {
    message: 'Una variable de configuración no tiene un valor válido.',
    remedy: 'Corrija la variable señalada; LEEME.md las lista todas.',
  },
} as const

/** What an act did, after the name of the person; what it tried, after "intentó". `{unit}`, `{post}`, `{person}` and `{calendarDay}` are what it was about; `{thing}` is all of it. */
export type ActSentence = { done: string; tried: string }

export const platformActs: Readonly<Record<string, ActSentence>> = {
  'platform.signIn': { done: 'entró', tried: 'entrar con una contraseña equivocada' },
  'platform.enterDemo': { done: 'entró en la demostración', tried: 'entrar en la demostración' },
  'platform.signOut': { done: 'salió', tried: 'salir' },
  'platform.acceptInvitation': { done: 'eligió su contraseña con un enlace', tried: 'elegir su contraseña' },
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
  'platform.deactivatePerson': { done: 'desactivó a {person}', tried: 'desactivar a una persona' },
  'platform.activatePerson': { done: 'activó de nuevo a {person}', tried: 'activar a una persona' },
  'platform.invitePerson': { done: 'creó un enlace de entrada para {person}', tried: 'crear un enlace de entrada' },
  'platform.giveAuditAccess': {
    done: 'dio acceso de auditoría a {person}',
    tried: 'dar un acceso de auditoría',
  },
  'platform.revokeAuditAccess': {
    done: 'retiró el acceso de auditoría de {person}',
    tried: 'retirar un acceso de auditoría',
  },
  'platform.addFreeDay': {
    done: 'agregó al calendario laboral el día no hábil {calendarDay}',
    tried: 'agregar un día al calendario laboral',
  },
  'platform.workHoliday': {
    done: 'marcó como trabajado el feriado del {calendarDay}',
    tried: 'marcar un feriado como día que se trabaja',
  },
  'platform.annulCalendarDay': {
    done: 'anuló lo decidido del {calendarDay} en el calendario laboral',
    tried: 'anular una decisión del calendario laboral',
  },
  'platform.adoptHolidays': {
    done: 'tomó los feriados del país que trae esta versión',
    tried: 'tomar los feriados del país que trae esta versión',
  },
  'platform.saveInstitution': { done: 'cambió los datos de la institución', tried: 'cambiar la institución' },
  'platform.importDirectory': {
    done: 'importó unidades y personas de una hoja',
    tried: 'importar unidades y personas',
  },
  'platform.previewDirectory': {
    done: 'revisó una hoja de unidades y personas',
    tried: 'revisar una hoja de unidades y personas',
  },
  'platform.install': { done: 'instaló Hilo', tried: 'instalar Hilo' },
}
