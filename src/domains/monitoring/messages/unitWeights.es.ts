/** Refusals about what the units weigh. */
export const unitWeightsErrors = {
  'monitoring.weightsOutsideYear': {
    message: 'Los pesos rigen desde un día de {year}, que es el año del plan.',
    remedy: 'Elija un día de ese año.',
  },
  'monitoring.weightsMonthClosed': {
    message: 'Ese día es de un mes cerrado: los meses hasta {month} conservan los pesos con que se cerraron.',
    remedy: 'Elija un día posterior al último mes cerrado, si el año lo tiene todavía.',
  },
  'monitoring.weightsUnits': {
    message: 'Los pesos no son los de las unidades del plan: son {count}, y cada una lleva el suyo.',
    remedy: 'Vuelva a cargar la página y escriba el peso de todas.',
  },
  'monitoring.weightsSum': {
    message: 'Los pesos suman {sum} % y no 100 %.',
    remedy: 'Cambie los que hagan falta hasta que sumen 100 %.',
  },
  'monitoring.weightsChangedMeanwhile': {
    message: 'Mientras usted escribía, {person} fijó otros pesos.',
    remedy: 'Vuelva a cargar la página, mire los que quedaron y decida otra vez.',
  },
} as const

/** Acts on what the units weigh. */
export const unitWeightsActs = {
  'monitoring.setUnitWeights': {
    done: 'fijó los pesos de las unidades',
    tried: 'fijar los pesos de las unidades',
  },
} as const
