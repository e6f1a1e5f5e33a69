import { describe, expect, it } from 'vitest'
import { platformActs } from '../../messages.es.ts'
import { type LogLine, logSentence } from './logSentence.ts'

const line: LogLine = {
  seq: 1,
  at: '2026-03-02T15:00:00.000Z',
  act: 'platform.openUnit',
  outcome: 'done',
  person: { id: 'p', name: 'Ana' },
  post: null,
  unitId: null,
  things: [{ thing: 'platform.unit:u', label: 'Oficina Norte' }],
  data: null,
  personal: null,
  hash: 'a',
  prevHash: 'b',
}

describe('la frase de una línea del registro', () => {
  it.each<[string, Partial<LogLine>, string]>([
    ['un acto hecho', {}, 'abrió la unidad «Oficina Norte»'],
    ['un acto negado', { outcome: 'refused' }, 'intentó abrir una unidad'],
    ['un acto sin frase', { act: 'otro.acto' }, 'hizo otro.acto «Oficina Norte»'],
    [
      'una lectura negada',
      { act: 'platform.readLog', outcome: 'refused' },
      'intentó leer algo que su puesto no permite (platform.readLog)',
    ],
    [
      'varias cosas',
      {
        act: 'platform.mergeUnits',
        things: [
          { thing: 'platform.unit:a', label: 'Norte' },
          { thing: 'platform.unit:b', label: 'Sur' },
          { thing: 'platform.unit:c', label: null },
        ],
      },
      'fusionó las unidades «Norte» y «Sur»',
    ],
    [
      'cosas de varias clases',
      {
        act: 'platform.assignPost',
        things: [
          { thing: 'platform.person:a', label: 'Berta' },
          { thing: 'platform.post:b', label: 'Enlace' },
          { thing: 'platform.unit:c', label: 'Norte' },
        ],
      },
      'dio a «Berta» el puesto «Enlace», de «Norte»',
    ],
  ])('%s', (_title, change, expected) => {
    expect(logSentence({ ...line, ...change }, platformActs)).toBe(expected)
  })
})
