/** What happened and what to do, for each error code of this domain. */
export const strategyErrors = {
  'strategy.planNotFound': {
    message: 'No encontramos ese plan estratégico.',
    remedy: 'Elíjalo de nuevo en Estrategia.',
  },
  'strategy.planExists': {
    message: 'Ya hay un plan estratégico con ese nombre.',
    remedy: 'Ábralo en Estrategia, o escriba otro nombre.',
  },
  'strategy.yearsReversed': {
    message: 'El último año es anterior al primero.',
    remedy: 'Escriba un último año igual o posterior al primero.',
  },
  'strategy.perspectiveNotFound': {
    message: 'Esa perspectiva no es de este plan.',
    remedy: 'Elija una perspectiva de la lista.',
  },
  'strategy.objectiveNotFound': {
    message: 'No encontramos ese objetivo en el plan.',
    remedy: 'Elija un objetivo de la lista.',
  },
  'strategy.lineNotFound': {
    message: 'No encontramos esa línea en el plan.',
    remedy: 'Vuelva a cargar la página para ver el plan como está ahora.',
  },
  'strategy.processNotFound': {
    message: 'No encontramos ese proceso en el plan.',
    remedy: 'Vuelva a cargar la página para ver el plan como está ahora.',
  },
  'strategy.alignmentNotFound': {
    message: 'Esa fila de la alineación ya no está.',
    remedy: 'Vuelva a cargar la página para ver el plan como está ahora.',
  },
  'strategy.unitNotFound': {
    message: 'Esa unidad no existe.',
    remedy: 'Elija una unidad del organigrama.',
  },
  'strategy.numberTaken': {
    message: 'Ese número ya se usa en este plan.',
    remedy: 'Escriba un número libre.',
  },
  'strategy.objectiveHasLines': {
    message: 'El objetivo tiene líneas, y sus códigos empiezan con su número.',
    remedy: 'Deje el número que tiene.',
  },
  'strategy.codeTaken': {
    message: 'Ese código ya se usa en este plan, en una línea vigente o retirada.',
    remedy: 'Escriba el código que sigue.',
  },
  'strategy.codeOutsideObjective': {
    message: 'El código no empieza con el número del objetivo.',
    remedy: 'Escriba el número del objetivo, un punto y el número de la línea; por ejemplo, 3.5.',
  },
  'strategy.processExists': {
    message: 'Ya hay un proceso con ese nombre o código en este plan.',
    remedy: 'Cambie el que existe, o restablézcalo si está retirado.',
  },
  'strategy.alignmentExists': {
    message: 'Esa propuesta ya está unida a ese objetivo.',
    remedy: 'Elija otro objetivo o escriba otra propuesta.',
  },
  'strategy.withdrawn': {
    message: 'Está retirado y no admite cambios.',
    remedy: 'Restablézcalo antes de cambiarlo.',
  },
  'strategy.changedMeanwhile': {
    message: 'Otra persona lo cambió mientras usted escribía.',
    remedy: 'Compare lo guardado con lo suyo y elija qué queda.',
  },
  'strategy.catalogueIncomplete': {
    message: 'Algo nombra un objetivo o una perspectiva que no están en el plan.',
    remedy: 'Agregue lo que falta, o corrija el número.',
  },
} as const

/** What each act did, for the page that reads the log. */
export const strategyActs = {
  'strategy.createCatalogue': { done: 'cargó el catálogo de un plan estratégico', tried: 'cargar un catálogo' },
  'strategy.createStrategicPlan': { done: 'abrió un plan estratégico', tried: 'abrir un plan estratégico' },
  'strategy.saveStrategicPlan': { done: 'cambió un plan estratégico', tried: 'cambiar un plan estratégico' },
  'strategy.savePerspective': { done: 'guardó una perspectiva', tried: 'guardar una perspectiva' },
  'strategy.saveObjective': { done: 'guardó un objetivo', tried: 'guardar un objetivo' },
  'strategy.saveLine': { done: 'guardó una línea', tried: 'guardar una línea' },
  'strategy.withdrawLine': { done: 'retiró una línea', tried: 'retirar una línea' },
  'strategy.restoreLine': { done: 'restableció una línea', tried: 'restablecer una línea' },
  'strategy.saveProcess': { done: 'guardó un proceso', tried: 'guardar un proceso' },
  'strategy.withdrawProcess': { done: 'retiró un proceso', tried: 'retirar un proceso' },
  'strategy.restoreProcess': { done: 'restableció un proceso', tried: 'restablecer un proceso' },
  'strategy.saveAlignment': { done: 'guardó una alineación', tried: 'guardar una alineación' },
  'strategy.removeAlignment': { done: 'anuló una alineación', tried: 'anular una alineación' },
} as const
