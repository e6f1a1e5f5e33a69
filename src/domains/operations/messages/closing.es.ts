/** Refusals about the closing of the year. */
export const closingErrors = {
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
} as const

/** Acts about the closing of the year. */
export const closingActs = {
  'operations.saveClosing': {
    done: 'declaró cómo terminaron actividades',
    tried: 'declarar cómo terminaron actividades',
  },
  'operations.declareClosing': { done: 'entregó el cierre de una unidad', tried: 'entregar el cierre de una unidad' },
  'operations.recallClosing': { done: 'retiró el cierre de una unidad', tried: 'retirar el cierre de una unidad' },
  'operations.confirmClosing': { done: 'confirmó el cierre de unidades', tried: 'confirmar el cierre de unidades' },
  'operations.returnClosing': {
    done: 'devolvió un cierre con observaciones',
    tried: 'devolver un cierre con observaciones',
  },
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
} as const
