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

/** Names of the roles (product.md 2) and what each does. */
export const roleText = {
  responsible: { name: 'Responsable de actividad', does: 'Responde por las actividades de su puesto y las reporta' },
  liaison: { name: 'Enlace de planificación', does: 'Escribe el plan de la unidad y reporta por cuenta de otros' },
  unitHead: { name: 'Jefatura de unidad', does: 'Presenta y firma el plan; valida los reportes de la unidad' },
  technicalLead: { name: 'Unidad rectora', does: 'Cuida las actividades tipo que otras oficinas ejecutan' },
  planningOfficer: {
    name: 'Planificación',
    does: 'Revisa y consolida planes, fija el calendario, verifica por muestra',
  },
  executive: { name: 'Dirección Ejecutiva', does: 'Da el visto bueno' },
  authority: { name: 'Titular', does: 'Autoriza el plan y lee el tablero' },
  budgetOfficer: { name: 'Unidad Financiera', does: 'Pone techos, fuentes y precios' },
  internalControl: { name: 'Control Interno', does: 'Lee todo, evalúa y cierra hallazgos' },
  externalAuditor: { name: 'Auditoría externa', does: 'Lee un alcance fijado hasta una fecha' },
  registryClerk: { name: 'Mesa de entrada', does: 'Recibe, numera y pasa expedientes' },
  communications: { name: 'Comunicaciones', does: 'Publica y responde preguntas' },
  admin: { name: 'Administración', does: 'Lleva personas, puestos, unidades e institución; no aprueba nada' },
} as const

export const unitKindText = {
  central: 'Central',
  regional: 'Regional',
  departamental: 'Departamental',
  organo: 'Órgano',
} as const

export const commonText = {
  cancel: 'Cancelar',
  save: 'Guardar',
  actions: 'Acciones',
  actionsOf: (name: string) => `Acciones de ${name}`,
  saved: 'Guardado.',
  today: 'hoy',
  none: 'ninguno',
  whoToAsk: 'Lo ve el personal con un puesto vigente. Pida a Administración que revise el suyo.',
  whoToAskAdmin: 'Lo ve Administración. Si le corresponde, pida que agreguen ese rol a su puesto.',
  fromTo: (from: string, until: string | null) => (until === null ? `desde el ${from}` : `del ${from} al ${until}`),
  wrongField: 'Revise este dato.',
} as const

export const signInText = {
  title: 'Entrar en Hilo',
  titleOf: (institution: string) => institution,
  email: 'Correo institucional',
  password: 'Contraseña',
  enter: 'Entrar',
  refusedTitle: 'El correo o la contraseña no coinciden',
  refused:
    'Revise que no estén activadas las mayúsculas. Si olvidó la contraseña, pida a Administración un enlace nuevo.',
  lockedTitle: (time: string) => `Puede volver a intentarlo a las ${time}`,
  locked: 'Hubo varios intentos seguidos con este correo. La espera protege su cuenta y crece con cada fallo.',
  empty: { email: 'Escriba su correo.', password: 'Escriba su contraseña.' },
  demoTitle: 'Demostración: entre como una de estas personas',
  demoHint: 'El ministerio y las personas son inventados. No hay contraseñas; cada persona muestra lo que hace su rol.',
  demoCaption: 'Personas de la demostración, una por rol',
  demoRole: 'Rol',
  demoPerson: 'Persona y puesto',
  demoEnter: (name: string) => `Entrar como ${name}`,
  withPassword: 'Entrar con contraseña',
  notInstalled: 'Esta instalación todavía no tiene una institución.',
  notInstalledHint: 'En el servidor, ejecute: npm run hilo -- instalar',
} as const

export const sessionText = {
  title: 'Su sesión terminó',
  lead: 'Lo que escribió sigue en la pantalla. Entre de nuevo y repita la última acción.',
  as: (email: string) => `Entra como ${email}.`,
  other: 'Entrar con otra cuenta',
  demo: (name: string) => `Seguir como ${name}`,
  back: 'Sesión abierta de nuevo.',
} as const

export const invitationText = {
  title: 'Elija su contraseña',
  lead: 'El enlace sirve una sola vez y vence a las 48 horas.',
  password: 'Contraseña nueva',
  hint: 'Doce caracteres o más. Una frase que recuerde es mejor que una palabra con signos.',
  repeat: 'Repítala',
  save: 'Guardar la contraseña',
  short: 'Escriba al menos 12 caracteres.',
  different: 'Las dos no son iguales.',
  doneTitle: 'La contraseña quedó guardada',
  done: (email: string) => `Ya puede entrar con ${email}.`,
  enter: 'Ir a la entrada',
} as const

export const unitText = {
  title: 'Unidades',
  lead: (count: number, day: string) => `${count} unidades el ${day}`,
  day: 'Ver el árbol del día',
  search: 'Buscar por nombre, código o alias',
  toToday: 'Volver a hoy',
  caption: (day: string) => `Árbol de unidades el ${day}`,
  columns: { name: 'Unidad', code: 'Código', kind: 'Tipo', aliases: 'Alias', opened: 'Abierta desde' },
  emptyTitle: 'No hay unidades ese día',
  empty: 'Elija otra fecha, o abra la primera unidad. También puede importarlas de una hoja de cálculo.',
  noMatchTitle: 'Ninguna unidad coincide',
  noMatch: 'Pruebe con menos palabras o con otra fecha.',
  closesOn: (day: string) => `cierra el ${day}`,
  open: 'Abrir una unidad',
  change: 'Cambiar nombre, tipo o lugar',
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
    reason: 'Motivo o acuerdo',
    successorId: 'Unidad que recibe',
    aliases: 'Otras formas de escribir el nombre',
  },
  aliasesHint: 'Una por línea. Con ellas los documentos importados encuentran la unidad.',
  codeHint: 'Letras y números, sin espacios. Aparece en los códigos del plan.',
  parentHint: 'Vacía: queda en lo alto del árbol.',
  preview: {
    open: (name: string, parent: string | null, day: string) =>
      `Desde el ${day} existirá «${name}»${parent === null ? ', en lo alto del árbol' : `, bajo ${parent}`}.`,
    rename: (before: string, after: string) => `«${before}» pasará a llamarse «${after}»`,
    move: (parent: string | null) =>
      parent === null ? 'pasará a lo alto del árbol' : `pasará a depender de ${parent}`,
    kind: (kind: string) => `será de tipo ${kind.toLowerCase()}`,
    code: (code: string) => `tendrá el código ${code}`,
    change: (parts: string, day: string) =>
      `Desde el ${day}: ${parts}. Hasta el día anterior todo se verá como estaba.`,
    nothing: 'Todavía no cambia nada.',
    merge: (name: string, successor: string, day: string, below: number, posts: number) =>
      `Desde el ${day} «${name}» ya no existirá y «${successor}» responderá por su nombre. ${belowText(below)} ${postsText(posts)}`,
    close: (name: string, day: string, posts: number) =>
      `Desde el ${day} «${name}» ya no existirá. ${postsText(posts)} Lo hecho hasta entonces queda como está.`,
  },
  openTitle: 'Abrir una unidad',
  changeTitle: (name: string) => `Cambiar ${name}`,
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

export const postText = {
  caption: (unit: string) => `Puestos de ${unit}`,
  columns: { name: 'Puesto', roles: 'Roles', holders: 'Quién lo ocupa', since: 'Desde' },
  vacant: 'vacante',
  substitute: 'suplente',
  inactive: 'desactivada',
  until: (day: string) => `hasta el ${day}`,
  emptyTitle: 'Sin puestos ese día',
  empty: 'Abra el primero: los roles que llevan permiten trabajar en el plan de la unidad.',
  open: 'Abrir un puesto',
  openTitle: (unit: string) => `Abrir un puesto en ${unit}`,
  assign: 'Asignar a una persona',
  assignTitle: (post: string) => `Asignar ${post}`,
  assignPerson: (name: string) => `Dar un puesto a ${name}`,
  rename: 'Corregir el nombre',
  renameTitle: (post: string) => `Corregir el nombre de ${post}`,
  renameHint: 'Se verá así desde ahora en todas partes; lo ya impreso no cambia.',
  roles: 'Cambiar los roles',
  rolesTitle: (post: string) => `Roles de ${post}`,
  rolesHint: 'Los tiene quien ocupe el puesto, mientras lo ocupe.',
  close: 'Cerrar el puesto',
  closeTitle: (post: string) => `Cerrar ${post}`,
  end: 'Terminar',
  endOf: (post: string) => `Terminar ${post}`,
  endTitle: (name: string, post: string) => `${name} deja ${post}`,
  noRoles: 'sin roles',
  fields: {
    name: 'Nombre del puesto',
    from: 'Desde el día',
    roles: 'Roles',
    personId: 'Persona',
    postId: 'Puesto',
    kind: 'Cómo lo ocupa',
    until: 'Hasta el día',
    lastDay: 'Último día',
  },
  kinds: { holder: 'Titular', substitute: 'Suplente' },
  kindHints: { holder: 'El puesto es suyo', substitute: 'Cubre al titular durante su ausencia' },
  untilHint: 'Vacío: hasta nuevo aviso.',
  done: {
    open: 'Puesto abierto.',
    rename: 'Nombre corregido.',
    assign: 'Puesto asignado.',
    roles: 'Roles guardados.',
    close: 'Puesto cerrado.',
    end: 'Asignación terminada.',
  },
} as const

export const peopleText = {
  title: 'Personas y puestos',
  lead: (total: number) => (total === 1 ? 'Una persona' : `${total.toLocaleString('es-SV')} personas`),
  search: 'Buscar por nombre o correo',
  filter: 'Situación',
  active: { active: 'Activas', inactive: 'Desactivadas', all: 'Todas' },
  columns: { name: 'Nombre', email: 'Correo', posts: 'Puestos de hoy' },
  caption: 'Personas con sus puestos de hoy',
  noPost: 'sin puesto hoy',
  inactive: 'Desactivada',
  emptyTitle: 'Nadie coincide',
  empty: 'Pruebe con otra palabra o situación. Si falta, agréguela o impórtela de una hoja de cálculo.',
  add: 'Agregar una persona',
  addTitle: 'Agregar una persona',
  addHint: 'Después podrá darle un puesto y un enlace para entrar.',
  import: 'Importar de una hoja',
  previous: 'Anteriores',
  next: 'Siguientes',
  page: (page: number, pages: number) => `Página ${page} de ${pages}`,
  fields: { name: 'Nombre completo', email: 'Correo institucional' },
  change: 'Corregir nombre o correo',
  changeTitle: (name: string) => `Corregir los datos de ${name}`,
  deactivate: 'Desactivar',
  deactivateTitle: (name: string) => `Desactivar a ${name}`,
  deactivateEffect: (sessions: number) =>
    `No podrá entrar; ${sessions === 0 ? 'no tiene sesiones abiertas' : `${sessions === 1 ? 'su sesión abierta termina' : `sus ${sessions} sesiones abiertas terminan`} ahora`}. Sus puestos conservan sus fechas y lo que hizo queda en el registro.`,
  activate: 'Activar de nuevo',
  activateTitle: (name: string) => `Activar a ${name}`,
  activateEffect: 'Podrá entrar otra vez con su contraseña.',
  invite: 'Crear enlace de entrada',
  inviteTitle: (name: string) => `Enlace de entrada para ${name}`,
  inviteEffect:
    'Con el enlace elige su contraseña. Sirve una vez, vence a las 48 horas y anula los anteriores. Hilo no envía correos: cópielo y entréguelo usted por un medio seguro.',
  inviteMake: 'Crear el enlace',
  inviteReady: 'Cópielo ahora: no se vuelve a mostrar.',
  inviteLink: 'Enlace',
  inviteUntil: (when: string) => `Vence el ${when}.`,
  copy: 'Copiar',
  copied: 'Enlace copiado.',
  close: 'Cerrar',
  entry: 'Entrada',
  entryStates: {
    password: 'Tiene contraseña',
    invited: (when: string) => `Tiene un enlace sin usar hasta el ${when}`,
    nothing: 'Todavía no puede entrar: cree un enlace',
    sessions: (count: number) =>
      count === 0 ? 'Sin sesiones abiertas' : count === 1 ? 'Una sesión abierta' : `${count} sesiones abiertas`,
  },
  posts: 'Puestos',
  postsCaption: (name: string) => `Puestos de ${name}`,
  postColumns: { post: 'Puesto', unit: 'Unidad', kind: 'Cómo', dates: 'Fechas', roles: 'Roles' },
  noPostsTitle: 'Nunca ha tenido un puesto',
  noPosts: 'Sin puesto no ve nada de la institución. Dele uno.',
  assign: 'Dar un puesto',
  current: 'Vigente',
  past: 'Terminado',
  future: 'Por empezar',
  log: 'Ver lo que hizo',
  logOf: 'Ver lo que se le cambió',
  done: {
    add: 'Persona agregada.',
    change: 'Datos guardados.',
    deactivate: 'Persona desactivada.',
    activate: 'Persona activada.',
  },
} as const

export const institutionText = {
  title: 'Institución',
  lead: 'Aparece en la barra, en los documentos y en el portal.',
  fields: {
    name: 'Nombre oficial',
    acronym: 'Siglas',
    country: 'País',
    locale: 'Números y fechas',
    timeZone: 'Zona horaria',
    emblemSvg: 'Emblema',
  },
  countries: { SV: 'El Salvador', PY: 'Paraguay', CO: 'Colombia', HN: 'Honduras', AR: 'Argentina', GT: 'Guatemala' },
  locales: {
    'es-SV': '1,234.5 (El Salvador)',
    'es-HN': '1,234.5 (Honduras)',
    'es-GT': '1,234.5 (Guatemala)',
    'es-CO': '1.234,5 (Colombia)',
    'es-PY': '1.234,5 (Paraguay)',
    'es-AR': '1.234,5 (Argentina)',
  },
  zoneHint: 'Decide a qué hora cierra cada día. Vale desde el próximo arranque del programa.',
  emblemHint: 'Código SVG de un solo color, sin textos con fuentes. Vacío: el escudo de Hilo.',
  save: 'Guardar los cambios',
  saved: 'Institución guardada.',
  readOnly: 'Lo cambia Administración.',
} as const

export const packText = {
  title: 'Paquete del país',
  lead: 'Lo que las instituciones de un país tienen en común. Se leyó al instalar; desde entonces vale lo guardado, y una versión nueva de Hilo no lo cambia.',
  open: 'Paquete del país',
  same: 'Lo guardado es lo mismo que trae esta versión de Hilo.',
  differences: (count: number) =>
    count === 1
      ? 'Un dato difiere del paquete que trae esta versión de Hilo.'
      : `${count.toLocaleString('es-SV')} datos difieren del paquete que trae esta versión de Hilo.`,
  notShipped: 'Esta versión de Hilo no trae un paquete para el país de la institución.',
  notKept: 'Al instalar no se guardó un paquete: lo que Institución no dice se toma de esta versión.',
  caption: 'Datos del país en vigor y en esta versión de Hilo',
  columns: { fact: 'Dato', inForce: 'En vigor', shipped: 'En esta versión', difference: 'Diferencia' },
  /** Facts by their place in the pack; one of a newer pack without words here shows its place. */
  facts: {
    country: 'Código del país',
    name: 'País',
    locale: 'Números y fechas',
    timeZone: 'Zona horaria',
    currency: 'Moneda',
    'labels.yearlyPlan.name': 'Nombre del plan del año',
    'labels.yearlyPlan.acronym': 'Siglas del plan del año',
  },
  equal: 'igual',
  different: 'distinto',
  missing: 'no lo trae',
} as const

export const directoryText = {
  title: 'Importar unidades y personas',
  lead: 'De una hoja de cálculo, un CSV o un texto con tabuladores. Nada se guarda hasta que usted acepta.',
  steps: ['Archivo', 'Revisión', 'Aceptar'],
  stepsLabel: 'Pasos de la importación',
  file: 'Archivo',
  fileHint:
    'La primera fila dice qué hay en cada columna. Unidades: Código, Unidad, Tipo, Depende de, Alias. Personas: Nombre, Correo, Unidad, Puesto, Roles. Puede traer las dos listas.',
  from: 'Desde el día',
  fromHint: 'Las unidades y los puestos nuevos existen desde ese día.',
  read: 'Revisar el archivo',
  reading: (name: string) => `Leyendo ${name}`,
  found: (rows: number, doubts: number) =>
    `${rows === 1 ? 'Una fila' : `${rows.toLocaleString('es-SV')} filas`}${doubts === 0 ? ', sin dudas.' : doubts === 1 ? '; una tiene dudas.' : `; ${doubts.toLocaleString('es-SV')} tienen dudas.`}`,
  show: 'Mostrar',
  shows: {
    all: 'Todas',
    doubts: 'Con dudas',
    create: 'Se crean',
    change: 'Cambian',
    same: 'Iguales',
    impossible: 'No entran',
  },
  effects: { create: 'Se crea', change: 'Cambia', same: 'Queda igual', impossible: 'No entra' },
  kinds: { unit: 'Unidad', person: 'Persona' },
  columns: { take: 'Entra', place: 'Lugar', kind: 'Qué es', name: 'Nombre', effect: 'Qué pasará', doubts: 'Dudas' },
  caption: 'Filas del archivo y lo que harían',
  place: (sheet: string | null, ref: string) => (sheet === null ? `línea ${ref}` : `${sheet} · ${ref}`),
  take: (name: string) => `Que entre ${name}`,
  doubts: {
    codeMissing: () => 'Falta el código.',
    nameMissing: () => 'Falta el nombre.',
    emailBad: (value: string) => (value === '' ? 'Falta el correo.' : `«${value}» no es un correo.`),
    kindAssumed: (value: string) =>
      value === ''
        ? 'Sin tipo: se pondrá Central.'
        : `El tipo «${value}» no se conoce: se pondrá Central o se dejará el que tiene.`,
    parentUnknown: (value: string) => `La unidad superior «${value}» no existe ni está en el archivo.`,
    unitUnknown: (value: string) => `La unidad «${value}» no existe: entra sin puesto.`,
    postMissing: (value: string) => `Dice la unidad «${value}» y no el puesto: entra sin puesto.`,
    roleUnknown: (value: string) => `El rol «${value}» no se conoce y no se da.`,
    repeated: (value: string) => `El código «${value}» ya está en una fila anterior.`,
    before: (value: string) => `Hasta ahora: «${value}».`,
  },
  accept: (count: number) => (count === 1 ? 'Aceptar una fila' : `Aceptar ${count.toLocaleString('es-SV')} filas`),
  other: 'Elegir otro archivo',
  doneTitle: 'Importación hecha',
  done: (units: number, people: number, posts: number, assignments: number) =>
    `Unidades creadas o cambiadas: ${units}. Personas: ${people}. Puestos abiertos: ${posts}. Asignaciones: ${assignments}.`,
  toUnits: 'Ver las unidades',
  toPeople: 'Ver las personas',
  chooseFirst: 'Elija un archivo.',
  emptyTitle: 'Ninguna fila con ese filtro',
  empty: 'Elija «Todas» para verlas.',
  onlyAdmin: 'Lo hace Administración. Pídale que importe la lista.',
} as const

export const logText = {
  title: 'Registro de actos',
  lead: (seq: number) => `${seq.toLocaleString('es-SV')} actos encadenados, del último al primero.`,
  chain: (hash: string) => `Cabeza de la cadena ${hash}`,
  chainHint: 'Cada línea lleva la huella de la anterior: si alguien cambia o quita una, se nota.',
  filters: { thing: 'Cosa', person: 'Persona', act: 'Acto', outcome: 'Resultado', from: 'Desde', until: 'Hasta' },
  outcomes: { all: 'Todo', done: 'Hecho', refused: 'Negado' },
  allActs: 'Todos los actos',
  anybody: 'Cualquier persona',
  thingChip: (label: string) => `Solo sobre ${label}`,
  clear: 'Quitar los filtros',
  caption: 'Líneas del registro',
  columns: { at: 'Cuándo', what: 'Qué', chain: 'Cadena' },
  refused: 'Negado',
  did: 'hizo',
  triedTo: 'intentó',
  as: (post: string) => `como ${post}`,
  nobody: 'Alguien sin nombre en el sistema',
  older: 'Ver anteriores',
  newest: 'Volver a lo último',
  json: 'Ver en JSON',
  detail: 'Detalle',
  line: (seq: number) => `línea ${seq}`,
  emptyTitle: 'Ningún acto coincide',
  empty: 'Quite un filtro o amplíe las fechas.',
  whoToAsk: 'Lo leen Administración, Control Interno y Planificación. Pida a una de ellas lo que necesita.',
} as const

/** What an act did, after the name of the person; what it tried, after "intentó". `{unit}`, `{post}` and `{person}` are what it was about; `{thing}` is all of it. */
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
  'platform.saveInstitution': { done: 'cambió los datos de la institución', tried: 'cambiar la institución' },
  'platform.importDirectory': {
    done: 'importó unidades y personas de una hoja',
    tried: 'importar unidades y personas',
  },
  'platform.install': { done: 'instaló Hilo', tried: 'instalar Hilo' },
}
