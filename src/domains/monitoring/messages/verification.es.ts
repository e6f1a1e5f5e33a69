/** Refusals about samples of evidence and their verdicts. */
export const verificationErrors = {
  'monitoring.sampleNotRepeatable': {
    message: 'La muestra n.º {number} se sacó antes de que se guardara de qué informes salió.',
    remedy:
      'Con su regla y su semilla, que están en la página, se repite el azar sobre los informes validados entonces.',
  },
  'monitoring.sampleNotFound': {
    message: 'La muestra n.º {number} de {year} no existe.',
    remedy: 'Vuelva a la lista de muestras del año.',
  },
  'monitoring.nothingToSample': {
    message: 'En esos meses ningún informe validado cumple la regla.',
    remedy: 'Elija otros meses, encienda otro criterio o aumente la parte al azar.',
  },
  'monitoring.evidenceNotInSample': {
    message: 'Esa evidencia no es de los informes de la muestra.',
    remedy: 'Vuelva a cargar la muestra y elija una evidencia de su lista.',
  },
  'monitoring.otherSidesSample': {
    message: 'La muestra n.º {number} la sacó otra oficina: el dictamen es suyo.',
    remedy: 'Saque una muestra propia para dar su dictamen.',
  },
  'monitoring.verdictWithoutReason': {
    message: 'Para decir que una evidencia no verifica hay que decir por qué.',
    remedy: 'Escriba el motivo con al menos cinco letras.',
  },
  'monitoring.ownEvidence': {
    message: 'Usted tuvo parte en el informe de {code}, o es de su unidad: no puede verificarlo.',
    remedy: 'Lo mira otra persona de la oficina, que no sea de esa unidad.',
  },
} as const

/** Acts on samples of evidence and their verdicts. */
export const verificationActs = {
  'monitoring.drawSample': {
    done: 'sacó una muestra de informes para mirar su evidencia',
    tried: 'sacar una muestra de informes para mirar su evidencia',
  },
  'monitoring.giveVerdicts': { done: 'dio dictamen sobre evidencias', tried: 'dar dictamen sobre evidencias' },
} as const
