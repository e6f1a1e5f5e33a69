/** What happened and what to do, for each error code of this domain. */
export const monitoringErrors = {
  'monitoring.noPlanInForce': {
    message: 'El plan de {year} no tiene ninguna versión en vigor: todavía no hay nada que informar.',
    remedy: 'Espere a que el plan se apruebe y entre en vigor.',
  },
  'monitoring.monthNotBegun': {
    message: 'El mes de {month} todavía no empieza.',
    remedy: 'Informe lo hecho cuando el mes haya comenzado.',
  },
  'monitoring.nothingDue': {
    message: 'En ese mes no se espera informe de esa actividad.',
    remedy: 'Vuelva a Mi mes para ver qué debe informar.',
  },
  'monitoring.nothingWritten': {
    message: 'La actividad {code} no tiene informe de este mes.',
    remedy: 'Escriba primero lo que se hizo.',
  },
  'monitoring.reportIncomplete': {
    message: 'Al informe le faltan datos.',
    remedy: 'Complete lo que el formulario señala y vuelva a enviarlo.',
  },
  'monitoring.reportSent': {
    message: 'El informe ya se envió y no admite cambios.',
    remedy: 'Retírelo mientras nadie lo haya revisado, o pida que se lo devuelvan.',
  },
  'monitoring.ownReport': {
    message: 'Usted escribió o envió este informe: no puede validarlo ni devolverlo.',
    remedy: 'Lo revisa otra persona: la jefatura de la unidad o el nivel superior.',
  },
  'monitoring.notYourActivity': {
    message: 'Su puesto no responde por la actividad {code}.',
    remedy: 'La informa el puesto que el plan nombra, la jefatura de la unidad o su enlace.',
  },
  'monitoring.changedMeanwhile': {
    message: 'Otra persona cambió este informe mientras usted lo escribía.',
    remedy: 'Cargue el informe guardado y vuelva a poner lo suyo.',
  },
  'monitoring.commentMissing': {
    message: 'Para devolver un informe hay que decir qué corregir.',
    remedy: 'Escriba el comentario y, si puede, el dato del que habla.',
  },
} as const

/** Sentences of the acts in the log. */
export const monitoringActs = {
  'monitoring.saveReport': { done: 'escribió el informe de un mes', tried: 'escribir el informe de un mes' },
  'monitoring.takeReportStep': {
    done: 'dio un paso con informes de un mes',
    tried: 'dar un paso con informes de un mes',
  },
} as const
