import { describe, expect, it } from 'vitest'
import { editDistance, sameWord } from './editDistance.ts'
import { isIncomplete, joinTexts } from './incompleteText.ts'
import { isLetterhead } from './letterhead.ts'
import { findMonthColumns, findPeriodColumns, monthOfLabel } from './monthNames.ts'
import { toSourceLine } from './sourceLine.ts'
import { buildTextIndex } from './textIndex.ts'

const line = (text: string): ReturnType<typeof toSourceLine> =>
  toSourceLine(
    { place: { line: 1 }, hidden: false, tabular: true, cells: text.split('|').map((each) => ({ text: each })) },
    0,
  )

describe('membretes', () => {
  it.each([
    ['MINISTERIO DE TRABAJO|||||||Código: PAT-01|', true],
    ['|PLAN ANUAL DE TRABAJO 2031|||||Versión: 01', true],
    ['||||||||||||Fecha: 19/07/2031', true],
    ['||Página 16 de 166', true],
    ['Código: PAT- 03', true],
    ['<small>GOBIERNO DE ALGÚN PAÍS</small>', true],
    ['Gestión|Difundir el Código de Conducta|Personal informado|Lista|Jefa', false],
    ['|Código de Conducta del personal|||', false],
    ['Versión final del reglamento|Publicar|Reglamento|Diario|Jefa|100%', false],
    ['jóvenes y población vulnerable||||', false],
  ])('«%s»: %s', (text, expected) => {
    expect(isLetterhead(line(text), new Set(), new Set())).toBe(expected)
  })
})

describe('meses de un encabezado', () => {
  it.each([
    ['Ene', 1],
    ['ENERO', 1],
    ['feb.', 2],
    ['Setiembre', 9],
    ['Agó', 8],
    ['Dic-31', 12],
    ['Mes 4', 4],
    ['Marzo 2031', 3],
    ['Septiem bre', 9],
    ['2031-02-01', 2],
    ['01/02/2031', 2],
    ['1/12/31', 12],
    ['02/2031', 2],
    ['15/02/2031', undefined],
    ['Mes 13', undefined],
    ['Meta', undefined],
    ['Mayor', undefined],
  ])('«%s» → %s', (label, month) => {
    expect(monthOfLabel(label)).toBe(month)
  })

  it('sin doce meses no hay meses', () => {
    expect(findMonthColumns(['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun'])).toBeUndefined()
    expect(findMonthColumns(['1', '2', '3', '4', '5'])).toBeUndefined()
  })

  it('trimestres y semestres no son meses', () => {
    expect(
      findPeriodColumns(['Actividad', 'Trim I', '2do Trimestre', 'T3', 'IV Trimestre', 'Semestre 1', 'Trimestre']),
    ).toEqual([1, 2, 3, 4, 5])
  })
})

describe('textos cortados', () => {
  it.each([
    ['Atender los casos de', true],
    ['Jefe de Ventanilla/', true],
    ['Visitas (minas y canteras', true],
    ['Promover, verificar,', true],
    ['Atender los casos', false],
    ['Acta', false],
    ['De', false],
    ['Trabajo con gremios ^a', false],
    ['', false],
  ])('«%s» sigue en otra parte: %s', (text, expected) => {
    expect(isIncomplete(text)).toBe(expected)
  })

  it('se une con un espacio, salvo tras una barra o un paréntesis', () => {
    expect(joinTexts('Jefe/', 'Supervisor')).toBe('Jefe/Supervisor')
    expect(joinTexts('casos de', 'agua')).toBe('casos de agua')
  })

  it('el texto entero es el más usual de los que empiezan igual', () => {
    const index = buildTextIndex(['Casos de agua', 'Casos de agua', 'Casos de aire', 'Casos', 'Casos'])
    expect(index.fullText('casos de')).toBe('Casos de agua')
    expect(index.fullText('Casos de agua')).toBeNull()
    expect(index.likelyFullText('Casos')).toBeNull()
    expect(index.has('CASOS DE AIRE')).toBe(true)
  })
})

describe('palabras mal leídas', () => {
  it('la distancia cuenta letras hasta un límite', () => {
    expect(editDistance('empleo', 'empleo', 2)).toBe(0)
    expect(editDistance('empleo', 'ernpleo', 2)).toBe(2)
    expect(editDistance('casa', 'perro', 2)).toBe(3)
  })

  it('palabras cortas y cifras han de ser iguales', () => {
    expect(sameWord('norte', 'corte')).toBe(false)
    expect(sameWord('contraciones', 'contrataciones')).toBe(true)
    expect(sameWord('regional1', 'regional2')).toBe(false)
  })
})
