import { describe, expect, it } from 'vitest'
import {
  canonicalName,
  isUnitTitle,
  sameUnit,
  unitInPlanTitle,
  unitKind,
  unitOfSheet,
  unitWords,
  variantOf,
  withoutNumber,
} from './unitNames.ts'

const same = (a: string, b: string): boolean => sameUnit(unitWords(a), unitWords(b))
const variant = (a: string, b: string): boolean => variantOf(unitWords(a), unitWords(b))

describe('nombres de unidades', () => {
  it.each([
    ['Oficina Departamental de Río Verde', 'OFICINA DEPARTAMENTAL RIO VERDE', true],
    ['Dirección de Tecnologías', 'Dirección de Tecnología', true],
    ['Unidad de Estadística', 'Unidad de Estadlstica', true],
    ['Oficina Regional 1', 'Oficina Regional 2', false],
    ['Oficina del Norte', 'Oficina del Sur', false],
    ['Dirección de Empleo', 'Dirección General de Empleo', false],
  ])('«%s» y «%s» son la misma: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
  })

  it.each([
    ['Oficina Central (Villa Alta)', 'Oficina Central (Pueblo Bajo)', false],
    ['Oficina Regional Litoral (Villa Alta)', 'Oficina Regional Litoral (Pueblo Bajo)', false],
    ['Oficina Regional Litoral (Puerto)', 'OFICINA REGIONAL LITORAL (MUELLE)', true],
    ['Unidad de Compras y Contraciones Institucional', 'Unidad de Contrataciones y Compras', true],
    ['Departamento de Archivo', 'Departamento de Bodega', false],
  ])('«%s» sobre «%s» es un cambio de escritura: %s', (a, b, expected) => {
    expect(variant(a, b)).toBe(expected)
  })

  it('el nombre canónico es el más completo en minúsculas', () => {
    expect(canonicalName(['UNIDAD DE GÉNERO', 'Unidad de Género', 'Unidad Género'])).toBe('Unidad de Género')
    expect(canonicalName(['OFICINA DE Monteverde', 'Oficina Monteverde'])).toBe('Oficina Monteverde')
  })

  it.each([
    ['Oficina Regional de Oriente', 'regional'],
    ['Oficina Departamental de Sonora', 'departamental'],
    ['Delegación Provincial Sur', 'departamental'],
    ['Departamento de Archivo', 'central'],
    ['Consejo Nacional de Salarios', 'central'],
  ])('«%s» es %s', (name, kind) => {
    expect(unitKind(name)).toBe(kind)
  })

  it.each([
    ['DIRECCIÓN GENERAL DE EMPLEO', true],
    ['3. Dirección de Empleo', true],
    ['dirección de empleo', false],
    ['Ministerio de Trabajo', false],
    ['Dirección: calle 5.', false],
    ['Unidad que atiende a las personas usuarias y que resuelve sus trámites en los plazos que marca la ley', false],
  ])('«%s» puede ser título: %s', (text, expected) => {
    expect(isUnitTitle(text)).toBe(expected)
  })

  it('el título de un plan y el nombre de una hoja pueden nombrar la unidad', () => {
    expect(unitInPlanTitle('Plan operativo anual de la Dirección de Empleo 2031')).toBe('Dirección de Empleo')
    expect(unitInPlanTitle('Plan anual de trabajo 2031')).toBeNull()
    expect(withoutNumber('IV) Oficina de Prensa')).toBe('Oficina de Prensa')
    expect(unitOfSheet('03 Dirección Jurídica')).toBe('Dirección Jurídica')
    for (const name of ['Hoja1', 'POA 2025', 'Plan Operativo Anual', 'Sheet 3', 'Matriz'])
      expect(unitOfSheet(name)).toBeNull()
  })
})
