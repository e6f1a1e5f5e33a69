import { describe, expect, it } from 'vitest'
import { type RuleDraft, readRule, usualRule } from './ruleDraft.ts'

const read = (change: Partial<RuleDraft>) => readRule({ ...usualRule, ...change }, 'es-SV')

describe('la regla de una muestra, como se escribe', () => {
  it('la usual es del 10 %, el 20 % y el 5 %, con los tardíos, los archivos repetidos y lo de fuera del mes', () => {
    expect(read({})).toEqual({
      rule: {
        weightFromBp: 1000,
        jumpFromBp: 2000,
        randomShareBp: 500,
        late: true,
        repeatedFile: true,
        outsideMonth: true,
      },
    })
  })

  it.each([
    ['un límite vacío apaga su criterio', { weight: '', jump: ' ' }, { weightFromBp: null, jumpFromBp: null }],
    ['con decimales y con el signo', { weight: '0.01', jump: '12,5 %' }, { weightFromBp: 1, jumpFromBp: 1250 }],
    ['nada al azar', { random: '0' }, { randomShareBp: 0 }],
    ['todo al azar', { random: '100' }, { randomShareBp: 10_000 }],
  ])('%s', (_title, change, rule) => {
    expect(read(change)).toMatchObject({ rule })
  })

  it.each([
    [{ weight: '0' }, ['weight']],
    [{ weight: '100.01' }, ['weight']],
    [{ jump: 'mucho' }, ['jump']],
    [{ random: '' }, ['random']],
    [{ random: '101' }, ['random']],
    [{ weight: '-1', jump: '0', random: 'x' }, ['weight', 'jump', 'random']],
  ])('%o no es una regla: se dice de %o', (change, fields) => {
    const answer = read(change)
    expect('faults' in answer && Object.keys(answer.faults)).toEqual(fields)
  })
})
