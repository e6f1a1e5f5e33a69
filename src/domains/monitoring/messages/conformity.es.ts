/** Refusals about the conformity of reports. */
export const conformityErrors = {
  'monitoring.conformityOwnReport': {
    message: 'Usted escribió o envió el informe de {code}, o tiene un puesto en {unit}.',
    remedy: 'La conformidad la da otra persona de la unidad rectora.',
  },
  'monitoring.conformityNotSent': {
    message: 'El informe de {code} todavía no llega de {unit}, o se está corrigiendo.',
    remedy: 'La conformidad se da cuando lo envíe.',
  },
  'monitoring.conformityChanged': {
    message: 'El informe de {code} ({unit}) cambió mientras usted lo miraba.',
    remedy: 'Vuelva a cargar la página, mírelo y decida de nuevo.',
  },
  'monitoring.conformityNotAsked': {
    message: 'La actividad {code} no espera su conformidad: en el plan vigente no viene de una actividad tipo suya.',
    remedy: 'Vuelva a cargar la página.',
  },
  'monitoring.exceptionStands': {
    message: 'La unidad rectora marcó una excepción en el informe de {code}.',
    remedy: 'Devuélvalo, o diga por qué lo valida con ella; queda en los pasos del informe.',
  },
  'monitoring.validatedInCut': {
    message: 'El informe está validado y su cifra quedó en un corte: ya no se devuelve.',
    remedy: 'Si algo está mal, la unidad lo rectifica desde el informe.',
  },
} as const

/** Acts on the conformity of reports. */
export const conformityActs = {
  'monitoring.reviewReportConformity': {
    done: 'dio conformidad técnica a informes o marcó excepciones',
    tried: 'dar conformidad técnica a informes',
  },
  'monitoring.withdrawReportConformity': {
    done: 'retiró su conformidad técnica de informes',
    tried: 'retirar una conformidad técnica de informes',
  },
} as const
