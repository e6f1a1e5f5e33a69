import type { ImportField } from './importFields.ts'

/** `ignored`: a column that is known and holds nothing of the plan (numbering, budget); `total`: sum of the year. */
export type HeaderMeaning = ImportField | 'total' | 'ignored'

/**
 * Weight of a label: 6 says exactly this, 1 may say this when nothing better is there. `whole`: the label must be the
 * phrase and nothing else ("Unidad" names units, "Unidad responsable" does not).
 */
export type DictionaryEntry = { phrase: string; meaning: HeaderMeaning; weight: number; whole: boolean }

const entries = (meaning: HeaderMeaning, weight: number, phrases: string, whole = false): DictionaryEntry[] =>
  phrases.split('|').map((phrase) => ({ phrase, meaning, weight, whole }))

/**
 * Words that ministries put over the columns of their plans, folded. A label matches the longest phrase it equals,
 * starts with, or holds. One phrase may mean several fields, with less weight for the less likely.
 */
export const headerDictionary: readonly DictionaryEntry[] = [
  ...entries(
    'strategicLine',
    6,
    'linea estrategica|lineas estrategicas|linea estrategica proceso|linea de accion|linea de trabajo|linea estrategica o proceso|linea|proceso',
  ),
  ...entries('strategicLine', 5, 'objetivo especifico|objetivo operativo|objetivo estrategico|procesos|estrategia'),
  ...entries('strategicLine', 4, 'eje estrategico|eje|ejes|accion estrategica|proyecto|programa|lineamiento'),
  ...entries('strategicLine', 3, 'objetivo|objetivos|componente|area estrategica|macroproceso|perspectiva|oe'),
  ...entries('strategicLine', 1, 'accion|acciones|producto'),
  ...entries('activity', 6, 'actividad|actividades|nombre de la actividad|descripcion de la actividad|act'),
  ...entries('activity', 5, 'accion|acciones|actividad principal|acciones a desarrollar|acciones operativas'),
  ...entries('activity', 4, 'tarea|tareas|accion operativa'),
  ...entries('activity', 2, 'descripcion|detalle|que se hara|gestion'),
  ...entries(
    'expectedResult',
    6,
    'resultado esperado|resultados esperados|resultado|resultados|resultado s esperado s',
  ),
  ...entries('expectedResult', 5, 'producto esperado|productos esperados|producto|productos|entregable|entregables'),
  ...entries('expectedResult', 3, 'meta|metas|logro esperado|meta resultado|impacto esperado'),
  ...entries('expectedResult', 2, 'indicador|indicadores'),
  ...entries(
    'verification',
    6,
    'medio de verificacion|medios de verificacion|medio s de verificacion|fuente de verificacion|fuentes de verificacion|evidencia|evidencias|medio verificacion|medios verificacion|verificador|verificable',
  ),
  ...entries('verification', 4, 'medio|medios|verificacion|soporte|respaldo|documento de respaldo'),
  ...entries(
    'responsible',
    6,
    'responsable|responsables|resp|responsable s|cargo responsable|persona responsable|encargado|responsable de la actividad|responsable de ejecucion|puesto responsable',
  ),
  ...entries('responsible', 5, 'unidad responsable|area responsable|dependencia responsable|ejecutor'),
  ...entries('responsible', 2, 'cargo|puesto'),
  ...entries(
    'unit',
    6,
    'unidad organizativa|unidad administrativa|unidad organizacional|unidad ejecutora|nombre de la unidad|unidad organica',
  ),
  ...entries('unit', 6, 'unidad|unidades|dependencia|dependencias', true),
  ...entries('unit', 4, 'direccion|oficina|departamento|area|gerencia|centro de costo|centro de costos', true),
  ...entries('unit', 3, 'unidad responsable|area responsable|dependencia responsable'),
  ...entries('code', 6, 'codigo de linea|codigo linea|cod linea|codigo le|codigo de la linea'),
  ...entries('unitOfMeasure', 6, 'unidad de medida|unidad medida|unidades de medida|um|u m|u de m'),
  ...entries('unitOfMeasure', 4, 'medida', true),
  ...entries(
    'total',
    6,
    'total|total anual|total %|suma|sumatoria|total programado|% anual|% total|total general|porcentaje total',
  ),
  ...entries(
    'ignored',
    6,
    'no|n|nro|num|numero|#|item|correlativo|orden|codigo|cod|id|presupuesto|monto|costo|costo estimado|recursos|' +
      'cantidad|meta anual|meta fisica|linea base|linea de base|fuente de financiamiento|financiamiento|trimestre|observaciones|observacion|peso|ponderacion|' +
      'fecha|fecha de inicio|fecha inicio|fecha fin|fecha de finalizacion|inicio|fin|prioridad|formula|supuestos|riesgos|programado|ejecutado|avance|estado|tipo|beneficiarios|poblacion meta',
  ),
]
