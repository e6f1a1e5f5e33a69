/** Refusals about the report of a month. */
export const reportsErrors = {
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
    message: 'Usted escribió o envió este informe o esta rectificación: no puede validar ni devolver lo suyo.',
    remedy: 'Lo revisa otra persona: la jefatura de la unidad o el nivel superior.',
  },
  'monitoring.notYourActivity': {
    message: 'Su puesto no responde por la actividad {code}.',
    remedy: 'La informa el puesto que el plan nombra, la jefatura de la unidad o su enlace.',
  },
  'monitoring.changedMeanwhile': {
    message: 'Otra persona cambió el informe de la actividad {code} mientras usted lo escribía.',
    remedy: 'Cargue el informe guardado y vuelva a poner lo suyo.',
  },
  'monitoring.commentMissing': {
    message: 'Para devolver un informe hay que decir qué corregir.',
    remedy: 'Escriba el comentario y, si puede, el dato del que habla.',
  },
  'monitoring.fieldNotInReport': {
    message: 'El informe de la actividad {code} no tiene ese dato.',
    remedy: 'Elija otro dato, o devuelva todo el informe.',
  },
  'monitoring.reportNotForYou': {
    message: 'De esa actividad no hay en {month} ningún informe que usted pueda leer.',
    remedy: 'Se lee cuando se valida. Antes lo leen la unidad y, desde que se envía, su nivel superior.',
  },
  'monitoring.healthNotForYou': {
    message: 'La salud del proceso no es de ninguna unidad que usted encabece o revise.',
    remedy: 'La leen el despacho, la Dirección Ejecutiva, Planificación, Control Interno y las jefaturas, de lo suyo.',
  },
} as const

/** Acts on the report of a month. */
export const reportsActs = {
  'monitoring.saveReports': { done: 'escribió informes de un mes', tried: 'escribir informes de un mes' },
  'monitoring.saveReport': { done: 'escribió el informe de un mes', tried: 'escribir el informe de un mes' },
  'monitoring.takeReportStep': {
    done: 'dio un paso con informes de un mes',
    tried: 'dar un paso con informes de un mes',
  },
} as const
