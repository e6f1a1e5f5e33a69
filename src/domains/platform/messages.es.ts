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
  'platform.notInstalled': {
    message: 'Esta base de datos todavía no tiene una institución.',
    remedy: 'En el servidor, ejecute: npm run hilo -- instalar',
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
    message: 'La carpeta de datos no se puede abrir: es de otra versión o está dañada.',
    remedy: 'Use la versión de Hilo que la creó, o restaure una copia con: npm run hilo -- restaurar',
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
  'platform.badConfiguration': {
    message: 'Una variable de configuración no tiene un valor válido.',
    remedy: 'Corrija la variable señalada; LEEME.md las lista todas.',
  },
} as const
