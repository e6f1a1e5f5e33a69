import { describe, expect, it } from 'vitest'
import { capitalise, counted, list, ofOne } from './spanish.ts'

describe('palabras que se cuentan', () => {
  it.each([
    [0, '0 cifras'],
    [1, '1 cifra'],
    [2, '2 cifras'],
    [1234, '1,234 cifras'],
  ])('%i se dice «%s»', (count, expected) => {
    expect(counted(count, 'cifra', 'cifras')).toBe(expected)
  })

  it.each([
    ['ferias', 'feria'],
    ['ferias de empleo', 'feria de empleo'],
    ['personas capacitadas en oficios', 'persona capacitada en oficios'],
    ['visitas', 'visita'],
    ['empresas', 'empresa'],
    ['inspecciones', 'inspección'],
    ['sesiones', 'sesión'],
    ['gestiones', 'gestión'],
    ['talleres', 'taller'],
    ['planes', 'plan'],
    ['manuales', 'manual'],
    ['actividades', 'actividad'],
    ['solicitudes', 'solicitud'],
    ['informes', 'informe'],
    ['expedientes', 'expediente'],
    ['operativos realizados', 'operativo realizado'],
    ['actas con firma', 'acta con firma'],
    ['veces', 'vez'],
    ['jóvenes con empleo', 'joven con empleo'],
    ['meses', 'mes'],
    ['km', 'km'],
    ['', ''],
  ])('una sola de «%s» es «%s»', (many, one) => {
    expect(ofOne(many)).toBe(one)
  })
})

describe('listas', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a y b'],
    [['a', 'b', 'c'], 'a, b y c'],
  ])('%j', (items, expected) => {
    expect(list(items)).toBe(expected)
  })

  it('empieza con mayúscula', () => {
    expect(capitalise('órgano rector')).toBe('Órgano rector')
  })
})
