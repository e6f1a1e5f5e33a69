import { describe, expect, it } from 'vitest'
import type { Process, StrategicLine } from './strategicPlan.ts'
import { suggestLink } from './suggestLink.ts'

const line = (code: string, text: string, withdrawn = false): StrategicLine => ({
  id: code,
  objectiveId: 'o',
  code,
  text,
  withdrawn,
  revision: 0,
})
const process = (name: string, withdrawn = false): Process => ({
  id: name,
  code: null,
  name,
  kind: null,
  objectiveId: null,
  unitId: null,
  withdrawn,
  revision: 0,
})
const lines = [line('3.5', 'Ferias de empleo'), line('3.6', 'Archivo'), line('4.1', 'Ventanilla única', true)]
const processes = [process('Archivo'), process('Nómina', true)]

describe('propuesta de vínculo', () => {
  it.each([
    ['3.5 Otro texto', ['3.5 code']],
    ['LE 3.5. Ferias', ['3.5 code']],
    ['FERIAS DE EMPLEO.', ['3.5 text']],
    ['  fériás   de Empleo ', ['3.5 text']],
    ['archivo', ['3.6 text', 'Archivo text']],
    ['9.9 Ferias de empleo', ['3.5 text']],
    ['4.1 Ventanilla única', []],
    ['Nómina', []],
    ['', []],
    ['Ferias', []],
  ])('«%s» propone %j', (text, expected) => {
    const found = suggestLink(text, lines, processes).map((one) =>
      one.kind === 'line' ? `${one.line.code} ${one.match}` : `${one.process.name} ${one.match}`,
    )
    expect(found).toEqual(expected)
  })
})
