import { describe, expect, it } from 'vitest'
import { anActivity } from '../parts/testing.ts'
import { type ActivityDraft, changesIn, draftOf, problemsIn, readDraft, sectionIds } from './activityDraft.ts'

const activity = anActivity({
  name: 'Realizar visitas',
  expectedResult: '40 visitas',
  means: ['Acta', 'Registro'],
  weightBp: 1250,
  modality: 'scheduled',
  months: [null, 0, 833, ...Array.from({ length: 9 }, () => 1000)],
})
const typed = (more: Partial<ActivityDraft>): ReturnType<typeof readDraft> =>
  readDraft({ ...draftOf(activity, 'es-SV'), ...more }, activity, 'es-SV')

describe('la ficha de una actividad como formulario', () => {
  it('abrir y guardar sin tocar nada no cambia nada, y conserva vacío y cero', () => {
    const { activity: read, problems } = typed({})
    expect(read).toEqual(activity)
    expect(problems).toEqual({})
    expect(sectionIds.flatMap((section) => changesIn(section, activity, read))).toEqual([])
  })
  it('cada parte solo cambia sus campos, con el valor del que partió', () => {
    const { activity: read } = typed({ name: ' Realizar inspecciones ', means: 'Acta\n\nFoto' })
    expect(changesIn('what', activity, read)).toEqual([
      { activityId: 'a1', field: 'name', before: 'Realizar visitas', after: 'Realizar inspecciones' },
    ])
    expect(changesIn('proof', activity, read)).toEqual([
      { activityId: 'a1', field: 'means', before: ['Acta', 'Registro'], after: ['Acta', 'Foto'] },
    ])
  })
  it.each([
    ['what', { name: ' ' }, 'name'],
    ['link', { classification: 'line' as const }, 'line'],
    ['link', { classification: 'process' as const }, 'process'],
    ['measure', { weight: '0' }, 'weight'],
    ['measure', { weight: 'mucho' }, 'weight'],
    [
      'measure',
      { target: { unitOfMeasure: '', quantities: ['3', ...Array.from({ length: 11 }, () => '')] } },
      'unitOfMeasure',
    ],
    [
      'measure',
      { target: { unitOfMeasure: 'visitas', quantities: ['x', ...Array.from({ length: 11 }, () => '')] } },
      'quantity-0',
    ],
    ['months', { months: ['ocho', ...Array.from({ length: 11 }, () => '')] }, 'month-0'],
  ] as const)('en %s se señala el campo %j', (section, more, field) => {
    const { problems } = typed(more as Partial<ActivityDraft>)
    expect(Object.keys(problemsIn(section, problems))).toEqual([field])
  })
  it('con cantidades, los meses no se escriben', () => {
    const target = { unitOfMeasure: 'visitas', quantities: ['3', ...Array.from({ length: 11 }, () => '')] }
    const { activity: read } = typed({ target, months: Array.from({ length: 12 }, () => 'x') })
    expect(changesIn('months', activity, read)).toEqual([])
    expect(read.target).toMatchObject({ unitOfMeasure: 'visitas' })
  })
})
