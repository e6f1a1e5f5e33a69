/** Refusals about backups and stored files. */
export const filesErrors = {
  'platform.personKeyUnreadable': {
    message: 'El servidor no puede leer la clave con que se ocultan las personas de los extractos.',
    remedy:
      'Avise a quien administra el servidor: falta permiso sobre el archivo de HILO_PERSON_KEY, o no es una clave.',
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
  'platform.filesAway': {
    message: 'El almacén de archivos no responde en este momento ({cause}).',
    remedy:
      'Espere un minuto y vuelva a intentarlo: lo que escribió sigue aquí y del archivo no quedó nada a medias. Si sigue así, avise a quien cuida el servidor, para que compruebe HILO_FILES y AWS_ENDPOINT_URL_S3.',
  },
  'platform.filesRefused': {
    message: 'El almacén de archivos rechazó el pedido de Hilo ({cause}).',
    remedy:
      'Avise a quien cuida el servidor, para que compruebe la llave (AWS_ACCESS_KEY_ID y su secreto), lo que se le permite en el depósito, AWS_REGION y la hora del servidor.',
  },
  'platform.bucketMissing': {
    message: 'En el almacén de archivos no existe el depósito que dice HILO_FILES.',
    remedy: 'Avise a quien cuida el servidor: hay que crear el depósito o corregir HILO_FILES.',
  },
  'platform.backupRunning': {
    message: 'Se está haciendo una copia de seguridad, y mientras tanto no se quitan archivos.',
    remedy: 'Vuelva a intentarlo en unos minutos.',
  },
  'platform.fileAltered': {
    message: 'El archivo guardado cambió y no se entrega.',
    remedy: 'Avise a quien cuida el servidor, para que lo compruebe con: npm run hilo -- archivos verificar',
  },
  'platform.fileGone': {
    message: 'El archivo no está donde debería estar guardado.',
    remedy: 'Avise a quien cuida el servidor, para que lo compruebe con: npm run hilo -- archivos verificar',
  },
} as const
