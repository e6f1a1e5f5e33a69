/** Refusals about actividades tipo. */
export const templatesErrors = {
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
} as const

/** Acts about actividades tipo. */
export const templatesActs = {
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
} as const
