import { describe, expect, it } from 'vitest'
import { copyActivity, stillToCopy } from './copyPlan.ts'
import { anActivity, quarters } from './review/testing/reviewBuilders.ts'

const held = (given: Partial<Parameters<typeof stillToCopy>[1][number]>) => ({
  unitId: 'u1',
  copiedFrom: null,
  name: 'Otra',
  annulled: false,
  undone: false,
  ...given,
})

describe('copiar el plan de otro año', () => {
  const rows = ['a', 'b', 'c'].map((id) => anActivity({ id, name: `Atender ${id}` }))

  it('lo ya copiado no vuelve, ni lo copiado y anulado, ni lo que la unidad ya tiene con ese nombre', () => {
    const { wanted, already } = stillToCopy(rows, [
      held({ copiedFrom: 'a', annulled: true }),
      held({ name: 'ATENDER B.' }),
      held({ name: 'Atender c', annulled: true }),
      held({ name: 'Atender c', unitId: 'u2' }),
    ])
    expect(wanted.map(({ id }) => id)).toEqual(['c'])
    expect(already.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('si la copia se deshizo, vuelve a copiarse', () => {
    expect(stillToCopy(rows, [held({ copiedFrom: 'a', annulled: true, undone: true })]).wanted).toHaveLength(3)
  })

  it('dos filas iguales del mismo año se copian las dos', () => {
    expect(stillToCopy([anActivity({ id: 'x' }), anActivity({ id: 'y' })], []).wanted).toHaveLength(2)
  })

  it('la copia conserva meses y responsable, recuerda de dónde viene y sigue a la actividad tipo del año nuevo', () => {
    const source = anActivity({ id: 'a', months: quarters, template: { templateId: 't', version: 3 } })
    const place = { id: 'n', unitPlanId: 'p2', position: 4, code: 'UNO-04' }
    expect(copyActivity(source, place, new Map([['t', 't2']]))).toMatchObject({
      ...place,
      months: quarters,
      copiedFrom: 'a',
      template: { templateId: 't2', version: 3 },
    })
    expect(copyActivity(source, place, new Map()).template).toBeNull()
  })

  it('los meses en que no se exigía nada son de su año: la copia los exige otra vez', () => {
    const source = anActivity({ id: 'a', exempt: [{ month: 9, why: 'suspended' }] })
    const place = { id: 'n', unitPlanId: 'p2', position: 4, code: 'UNO-04' }
    expect(copyActivity(source, place, new Map()).exempt).toEqual([])
  })
})
