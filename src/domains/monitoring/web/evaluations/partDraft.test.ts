import { describe, expect, it } from 'vitest'
import { causeFaults, commitmentFaults, contentOf, draftOf, emptyCause, parsePartDraft, withLine } from './partDraft.ts'

const today = '2026-04-16'
const cause = { key: '0', cause: 'staff', text: 'Faltó personal' }
const commitment = { key: '0', text: 'Atender lo pendiente', postId: 'p', dueOn: '2026-04-16' }

describe('el formulario de causas y compromisos', () => {
  it('vuelve a escribir lo guardado tal como estaba', () => {
    const content = {
      causes: [{ cause: 'staff' as const, text: 'Faltó personal' }],
      commitments: [{ text: 'Atender lo pendiente', postId: 'p', dueOn: '2026-04-16' }],
    }
    expect(contentOf(draftOf({ content }), today)).toEqual(content)
    expect(contentOf(draftOf({ content: null }), today)).toEqual({ causes: [], commitments: [] })
  })

  it('lo que guardó el navegador vuelve entero, y lo que ya no es del formulario se olvida', () => {
    const draft = { causes: [cause], commitments: [commitment] }
    expect(parsePartDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    for (const broken of [null, {}, { causes: [{ key: '0' }], commitments: [] }])
      expect(parsePartDraft(broken)).toBeUndefined()
  })

  it.each([
    [{ cause: '' }, ['cause']],
    [{ text: ' ab ' }, ['text']],
    [{}, []],
  ])('causa con %o: falta %o', (change, faults) => {
    expect(Object.keys(causeFaults({ ...cause, ...change }))).toEqual(faults)
  })

  it.each([
    [{ text: '' }, ['text']],
    [{ postId: '' }, ['postId']],
    [{ dueOn: '' }, ['dueOn']],
    [{ dueOn: '2026-04-15' }, ['dueOn']],
    [{}, []],
  ])('compromiso con %o: falta %o', (change, faults) => {
    const changed = { ...commitment, ...change }
    expect(Object.keys(commitmentFaults(changed, today))).toEqual(faults)
    expect(contentOf({ causes: [cause], commitments: [changed] }, today) === undefined).toBe(faults.length > 0)
  })

  it('una línea nueva nunca toma la clave de otra', () => {
    const lines = withLine(withLine([cause], emptyCause).slice(1), emptyCause)
    expect(lines.map(({ key }) => key)).toEqual(['1', '2'])
  })
})
