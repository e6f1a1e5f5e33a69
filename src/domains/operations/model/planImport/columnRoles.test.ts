import { describe, expect, it } from 'vitest'
import { assignColumns, matchLabel } from './columnRoles.ts'

describe('qué dice una etiqueta', () => {
  it.each([
    ['Línea Estratégica/Proceso', 'strategicLine'],
    ['Linea estrategica', 'strategicLine'],
    ['Lfnea Estratégica', 'strategicLine'],
    ['OBJETIVO ESPECÍFICO', 'strategicLine'],
    ['Actividades a desarrollar', 'activity'],
    ['Descripción de la actividad', 'activity'],
    ['Acción', 'activity'],
    ['Tareas', 'activity'],
    ['Resultado(s) esperado(s)', 'expectedResult'],
    ['Producto / Entregable', 'expectedResult'],
    ['MEDIO(S) DE VERIFICACIÓN', 'verification'],
    ['Fuente de verificación', 'verification'],
    ['Evidencias', 'verification'],
    ['Resp.', 'responsible'],
    ['Responsable de la actividad', 'responsible'],
    ['Unidad responsable', 'responsible'],
    ['Unidad organizativa', 'unit'],
    ['Dependencia', 'unit'],
    ['Unidad de medida', 'unitOfMeasure'],
    ['U/M', 'unitOfMeasure'],
    ['Medida', 'unitOfMeasure'],
    ['Cantidad', 'ignored'],
    ['Presupuesto estimado', 'ignored'],
    ['No.', 'ignored'],
    ['#', 'ignored'],
    ['Código', 'ignored'],
    ['Meta anual', 'ignored'],
    ['Total', 'total'],
  ])('«%s» → %s', (label, meaning) => {
    expect(matchLabel(label)[0]?.meaning).toBe(meaning)
  })

  it('lo que el diccionario no conoce queda sin significado', () => {
    expect(matchLabel('Alfa')).toEqual([])
    expect(matchLabel('')).toEqual([])
  })
})

describe('repartir las columnas', () => {
  const assign = (labels: string[], numeric: number[] = []): Record<string, number> =>
    Object.fromEntries(assignColumns(new Map(labels.map((label, column) => [column, label])), new Set(numeric)).fields)

  it('cada campo recibe su mejor columna', () => {
    expect(assign(['Eje', 'Objetivo', 'Línea de acción', 'Actividad', 'Tarea'])).toEqual({
      strategicLine: 2,
      activity: 3,
    })
    expect(assign(['Objetivo', 'Acción', 'Producto', 'Indicador'])).toEqual({
      strategicLine: 0,
      activity: 1,
      expectedResult: 2,
    })
    expect(assign(['Acción estratégica', 'Actividad', 'Unidad responsable', 'Responsable'])).toEqual({
      strategicLine: 0,
      activity: 1,
      unit: 2,
      responsible: 3,
    })
  })

  it('una meta en cifras no es un resultado; en palabras sí', () => {
    expect(assign(['Actividad', 'Meta'], [1])).toEqual({ activity: 0 })
    expect(assign(['Actividad', 'Meta'])).toEqual({ activity: 0, expectedResult: 1 })
  })
})
