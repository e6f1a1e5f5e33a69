import { formatDay } from '../../kernel/day.ts'
import { type Month, monthName } from '../../kernel/month.ts'
import { counted, list } from '../../kernel/spanish.ts'

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
  'monitoring.monthClosed': {
    message: 'El mes de {month} está cerrado con el corte n.º {number}.',
    remedy: 'Pida a Planificación que lo reabra para su unidad, con el motivo y hasta qué día.',
  },
  'monitoring.alreadyClosed': {
    message: 'El mes de {month} ya está cerrado con el corte n.º {number}.',
    remedy: 'Elija un mes posterior, o reabra el mes a las unidades que lo necesitan.',
  },
  'monitoring.monthStillRunning': {
    message: 'Todavía no se puede cerrar: {month} se informa hasta el {dueOn}.',
    remedy: 'Espere a que venza ese plazo, o elija un mes anterior.',
  },
  'monitoring.reportsMissing': {
    message: 'En esos meses hay {reports}.',
    remedy: 'Diga por qué se cierran así, o espere a que lleguen.',
  },
  'monitoring.moreMissing': {
    message: 'Lo que falta cambió mientras usted lo decidía: ahora hay {reports}.',
    remedy: 'Revise las cifras y confirme otra vez.',
  },
  'monitoring.extensionRuns': {
    message: 'Todavía no se puede cerrar hasta {month}: sigue en curso la prórroga de {units}.',
    remedy: 'Retire la prórroga con su motivo, en Plazos y cortes, o espere a que termine.',
  },
  'monitoring.extensionNotFound': {
    message: 'Esa prórroga no está entre las de este plan.',
    remedy: 'Vuelva a cargar Plazos y cortes y elija una de la lista.',
  },
  'monitoring.extensionEnded': {
    message: 'La prórroga terminó el {dueOn}: ya no se retira.',
    remedy: 'No hace falta hacer nada: la unidad ya no tiene más tiempo.',
  },
  'monitoring.extensionWithdrawn': {
    message: 'Esa prórroga ya se había retirado.',
    remedy: 'Vuelva a cargar Plazos y cortes para ver quién la retiró y por qué.',
  },
  'monitoring.monthOpen': {
    message: 'El mes de {month} no está cerrado: se puede informar.',
    remedy: 'No hace falta reabrirlo.',
  },
  'monitoring.reopeningEnded': {
    message: 'La reapertura tiene que durar al menos hasta hoy.',
    remedy: 'Elija hoy o un día posterior.',
  },
  'monitoring.cutNotFound': {
    message: 'El corte n.º {number} de {year} no existe.',
    remedy: 'Vuelva a los plazos del año para ver los cortes que hay.',
  },
  'monitoring.cutWithoutCode': {
    message: 'El corte n.º {number} se cerró antes de que los cortes llevaran código de verificación.',
    remedy: 'Descargue sus datos (JSON): se comprueban con la huella que muestra su página.',
  },
  'monitoring.closingPassed': {
    message: 'El plazo de {month} ya venció con la regla de antes o con la nueva, y los plazos vencidos no se mueven.',
    remedy:
      'Ponga la regla desde un mes cuyo plazo no haya vencido, o dé una prórroga a las unidades que la necesitan.',
  },
  'monitoring.extensionTooShort': {
    message: 'La prórroga tiene que terminar después del plazo que las unidades ya tienen, {dueOn}, y no antes de hoy.',
    remedy: 'Elija un día posterior.',
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
    message: 'Usted escribió o envió este informe o esta rectificación: no puede validar ni devolver lo suyo.',
    remedy: 'Lo revisa otra persona: la jefatura de la unidad o el nivel superior.',
  },
  'monitoring.notYourActivity': {
    message: 'Su puesto no responde por la actividad {code}.',
    remedy: 'La informa el puesto que el plan nombra, la jefatura de la unidad o su enlace.',
  },
  'monitoring.monthStillOpen': {
    message: 'El mes de {month} no está cerrado: todavía no hay qué rectificar.',
    remedy:
      'Corrija el informe del mes mientras se escribe. Lo ya validado se rectifica cuando un corte cierre el mes.',
  },
  'monitoring.noOpenMonth': {
    message: 'Todos los meses del año están cerrados: no queda ninguno en que escribir la rectificación.',
    remedy: 'Diga lo que corresponda en el cierre del año.',
  },
  'monitoring.nothingToRectify': {
    message: 'La actividad {code} no tiene en ese mes ninguna cifra validada.',
    remedy: 'Si faltó informarla o validarla, pida a Planificación que reabra el mes para su unidad.',
  },
  'monitoring.figureMissing': {
    message: 'Falta la cifra que debe quedar.',
    remedy: 'Escriba todas las cifras con que se cuenta la actividad; 0 es que no se hizo nada.',
  },
  'monitoring.sameFigure': {
    message: 'La cifra es la misma que ya está.',
    remedy: 'Escriba la que debe quedar, o cierre sin rectificar.',
  },
  'monitoring.correctionSent': {
    message: 'La rectificación ya se envió y no admite cambios.',
    remedy: 'Retírela mientras nadie la haya revisado, o pida que se la devuelvan.',
  },
  'monitoring.noCorrection': {
    message: 'La actividad {code} no tiene ninguna rectificación que decidir en ese mes.',
    remedy: 'Vuelva a cargar la página: otra persona puede haberla decidido.',
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
  'monitoring.fileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo otra vez.',
  },
  'monitoring.fileNotFound': {
    message: 'Ese archivo no está entre los de la unidad en el mes.',
    remedy: 'Vuelva a cargar la página; otra persona puede haberlo quitado.',
  },
  'monitoring.fileNotForYou': {
    message: 'Usted no puede ver este archivo.',
    remedy: 'Pídalo a la unidad que lo subió, o espere a que el informe se valide si no es confidencial.',
  },
  'monitoring.fileUsed': {
    message: 'El archivo es evidencia de un informe.',
    remedy: 'Quítelo antes de los informes que lo usan y guárdelos.',
  },
  'monitoring.notAPhoto': {
    message: 'Solo las fotos se muestran en la página.',
    remedy: 'Descargue el archivo.',
  },
  'monitoring.reportTooHeavy': {
    message: 'Los archivos de este informe pesan más de {megabytes} MB entre todos.',
    remedy: 'Quite alguno, o escanéelos con menos resolución.',
  },
  'monitoring.unitMonthFull': {
    message: 'La unidad ya tiene {megabytes} MB de archivos en este mes.',
    remedy: 'Quite los que ningún informe usa.',
  },
  'monitoring.quarterWithoutCut': {
    message: 'El trimestre {quarter} todavía tiene meses sin cerrar: no hay corte con sus cifras.',
    remedy: 'Cierre antes los meses hasta el último del trimestre, en Plazos y cortes.',
  },
  'monitoring.evaluationOpened': {
    message: 'La evaluación del trimestre {quarter} ya está abierta.',
    remedy: 'Vuelva a las evaluaciones del año y ábrala desde ahí.',
  },
  'monitoring.evaluationNotOpen': {
    message: 'La evaluación del trimestre {quarter} no se ha abierto.',
    remedy: 'Planificación la abre cuando los meses del trimestre están cerrados.',
  },
  'monitoring.evaluationClosed': {
    message: 'La evaluación del trimestre {quarter} está cerrada con su acta y no cambia.',
    remedy: 'Lo que falte se acuerda en la evaluación siguiente.',
  },
  'monitoring.evaluationStillOpen': {
    message: 'La evaluación del trimestre {quarter} sigue abierta: todavía no tiene acta.',
    remedy: 'Espere a que Planificación la cierre.',
  },
  'monitoring.unitNotEvaluated': {
    message: 'Esa unidad no está en el corte del trimestre.',
    remedy: 'Vuelva a la evaluación para ver qué unidades se evalúan.',
  },
  'monitoring.evaluationIncomplete': {
    message: 'Falta decir por qué no se cumplió, o qué se hará.',
    remedy: 'Escriba al menos una causa y, si la unidad está por debajo del plan vigente, un compromiso.',
  },
  'monitoring.partSent': {
    message: 'Lo que dice la unidad ya se envió y no admite cambios.',
    remedy: 'Retírelo mientras nadie lo haya revisado, o pida que se lo devuelvan.',
  },
  'monitoring.partChangedMeanwhile': {
    message: 'Otra persona de la unidad cambió esto mientras usted lo escribía.',
    remedy: 'Vuelva a cargar la página, mire lo que quedó y ponga lo suyo.',
  },
  'monitoring.postOfOtherUnit': {
    message: 'El puesto que responde por «{text}» no es de la unidad.',
    remedy: 'Elija un puesto de la unidad.',
  },
  'monitoring.partsWaiting': {
    message: 'Hay unidades que esperan la revisión: {count}.',
    remedy: 'Revise o devuelva lo que enviaron y vuelva a cerrar.',
  },
  'monitoring.sessionAhead': {
    message: 'La sesión no puede ser de un día que no ha llegado.',
    remedy: 'Elija hoy o un día anterior.',
  },
  'monitoring.followUpNotFound': {
    message: 'Ese compromiso o esa instrucción no existe.',
    remedy: 'Vuelva a la lista y ábralo desde ahí.',
  },
  'monitoring.instructionNotForYou': {
    message: 'Esta instrucción es para otra unidad.',
    remedy: 'La leen la unidad que la recibió, el despacho, la Dirección Ejecutiva, Planificación y Control Interno.',
  },
  'monitoring.dueBeforeToday': {
    message: 'La fecha para cumplir ya pasó.',
    remedy: 'Elija hoy o un día posterior.',
  },
  'monitoring.textMissing': {
    message: 'Falta decir qué se hizo o qué hay que corregir.',
    remedy: 'Escríbalo en una frase.',
  },
  'monitoring.placeMissing': {
    message: 'Falta decir dónde está la prueba.',
    remedy: 'Escriba el número del documento o la dirección donde se puede ver.',
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

/** Sentences of the acts in the log. */
export const monitoringActs = {
  'monitoring.openEvaluation': {
    done: 'abrió la evaluación de un trimestre',
    tried: 'abrir la evaluación de un trimestre',
  },
  'monitoring.saveUnitEvaluation': {
    done: 'escribió causas y compromisos de una unidad',
    tried: 'escribir causas y compromisos de una unidad',
  },
  'monitoring.takeEvaluationStep': {
    done: 'dio un paso con lo que dice una unidad en la evaluación',
    tried: 'dar un paso con lo que dice una unidad en la evaluación',
  },
  'monitoring.closeEvaluation': {
    done: 'cerró con su acta la evaluación de un trimestre',
    tried: 'cerrar la evaluación de un trimestre',
  },
  'monitoring.giveInstruction': { done: 'dio una instrucción a una unidad', tried: 'dar una instrucción a una unidad' },
  'monitoring.takeFollowUpStep': {
    done: 'dio un paso con un compromiso o una instrucción',
    tried: 'dar un paso con un compromiso o una instrucción',
  },
  'monitoring.addEvidenceFile': {
    done: 'subió un archivo de evidencia',
    tried: 'subir un archivo de evidencia',
  },
  'monitoring.removeEvidenceFile': {
    done: 'quitó un archivo de evidencia que ningún informe usaba',
    tried: 'quitar un archivo de evidencia',
  },
  'monitoring.downloadEvidence': {
    done: 'descargó un archivo de evidencia',
    tried: 'descargar un archivo de evidencia',
  },
  'monitoring.showEvidence': { done: 'vio una foto de evidencia', tried: 'ver una foto de evidencia' },
  'monitoring.complianceFile': {
    done: 'se llevó las cifras de cumplimiento como datos',
    tried: 'llevarse las cifras de cumplimiento como datos',
  },
  'monitoring.saveReports': { done: 'escribió informes de un mes', tried: 'escribir informes de un mes' },
  'monitoring.saveReport': { done: 'escribió el informe de un mes', tried: 'escribir el informe de un mes' },
  'monitoring.saveCorrection': {
    done: 'escribió la rectificación de una cifra de un mes cerrado',
    tried: 'escribir la rectificación de una cifra de un mes cerrado',
  },
  'monitoring.takeCorrectionStep': {
    done: 'dio un paso con la rectificación de una cifra',
    tried: 'dar un paso con la rectificación de una cifra',
  },
  'monitoring.setClosingRule': {
    done: 'fijó cuándo vencen los informes de los meses',
    tried: 'fijar cuándo vencen los informes de los meses',
  },
  'monitoring.closeMonths': { done: 'cerró meses con un corte', tried: 'cerrar meses con un corte' },
  'monitoring.cutDocument': { done: 'se llevó un corte impreso', tried: 'llevarse un corte impreso' },
  'monitoring.reopenMonth': { done: 'reabrió un mes cerrado', tried: 'reabrir un mes cerrado' },
  'monitoring.extendClosing': {
    done: 'dio prórroga para informar un mes',
    tried: 'dar prórroga para informar un mes',
  },
  'monitoring.drawSample': {
    done: 'sacó una muestra de informes para mirar su evidencia',
    tried: 'sacar una muestra de informes para mirar su evidencia',
  },
  'monitoring.giveVerdicts': { done: 'dio dictamen sobre evidencias', tried: 'dar dictamen sobre evidencias' },
  'monitoring.withdrawExtension': {
    done: 'retiró una prórroga para informar un mes',
    tried: 'retirar una prórroga para informar un mes',
  },
  'monitoring.takeReportStep': {
    done: 'dio un paso con informes de un mes',
    tried: 'dar un paso con informes de un mes',
  },
} as const

const MOST_UNITS = 5

/** Whose extensions run, of which month and through which day; of many, the first ones and how many more. */
export function runningExtensions(extensions: readonly { unit: string; month: Month; dueOn: string }[]): string {
  const named = extensions
    .slice(0, MOST_UNITS)
    .map(({ unit, month, dueOn }) => `${unit} (${monthName(month)}, hasta el ${formatDay(dueOn)})`)
  const more = extensions.length - named.length
  return list(more === 0 ? named : [...named, counted(more, 'prórroga más', 'prórrogas más')])
}

type ThingWords = { year: number; month: string; what: string }

/** What things of the log are called. */
export const thingNames = {
  report: ({ year, month, what }: ThingWords) => `informe de ${month} de ${year}, ${what}`,
  correction: ({ year, month, what }: ThingWords) => `rectificación de ${month} de ${year}, ${what}`,
  evidenceFile: ({ year, month, what }: ThingWords) => `archivo de evidencia de ${what}, ${month} de ${year}`,
  sample: ({ year, what }: ThingWords) => `muestra n.º ${what} de ${year}`,
  cut: ({ year, what }: ThingWords) => `corte n.º ${what} de ${year}`,
  evaluation: ({ year, what }: ThingWords) => `evaluación del trimestre ${what} de ${year}`,
  commitment: ({ year, what }: ThingWords) => `compromiso de ${what}, ${year}`,
  instruction: ({ year, what }: ThingWords) => `instrucción a ${what}, ${year}`,
} as const
