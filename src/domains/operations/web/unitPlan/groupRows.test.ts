import { describe, expect, it } from 'vitest'
import { anActivity } from '../parts/testing.ts'
import { groupRows, splitCode } from './groupRows.ts'

const names = {
  lines: [{ id: 'l1', code: '5.2', text: 'Visitas preventivas' }],
  processes: [{ id: 'p1', name: 'Gestión de archivo' }],
}

describe('las actividades bajo su línea o proceso', () => {
  it('el vínculo manda sobre lo escrito, y lo escrito sobre nada', () => {
    const groups = groupRows(
      [
        anActivity({ id: 'a', lineId: 'l1', lineText: 'otra cosa' }),
        anActivity({ id: 'b', processId: 'p1' }),
        anActivity({ id: 'c', lineText: '3.1 Línea como está escrita' }),
        anActivity({ id: 'd' }),
        anActivity({ id: 'e', lineText: '3.1  LÍNEA como está escrita' }),
        anActivity({ id: 'f', lineId: 'l1' }),
      ],
      names,
    )
    expect(groups.map(({ code, name, activities }) => [code, name, activities.map(({ id }) => id).join()])).toEqual([
      ['5.2', 'Visitas preventivas', 'a,f'],
      ['', 'Gestión de archivo', 'b'],
      ['3.1', 'Línea como está escrita', 'c,e'],
      ['', '', 'd'],
    ])
  })
  it.each([
    ['3.1 Texto', '3.1', 'Texto'],
    ['3.1. Texto', '3.1', 'Texto'],
    ['Texto 3.1', '', 'Texto 3.1'],
    ['2026 en marcha', '', '2026 en marcha'],
  ])('«%s» se separa en código y texto', (text, code, name) => {
    expect(splitCode(text)).toEqual({ code, name })
  })
})
