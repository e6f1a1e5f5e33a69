import type { ActSentence } from './actSentence.ts'

/** Refusals about starting and installing. */
export const startErrors = {
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
  'platform.databaseAway': {
    message: 'La base de datos no responde en este momento.',
    remedy:
      'Espere un minuto y vuelva a intentarlo: lo que ya se confirmó está guardado, y lo que se repite no se hace dos veces. Si sigue así, avise a quien cuida el servidor.',
  },
  'platform.databaseFull': {
    message: 'El servidor de la base de datos no tiene espacio en el disco y no guardó el cambio.',
    remedy: 'Avise a quien cuida el servidor, para que haga espacio, y vuelva a intentarlo después.',
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

/** Acts on starting and installing. */
export const startActs: Readonly<Record<string, ActSentence>> = {
  'platform.install': { done: 'instaló Hilo', tried: 'instalar Hilo' },
}
