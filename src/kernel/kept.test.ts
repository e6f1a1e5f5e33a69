import { describe, expect, it } from 'vitest'
import { type Kept, keptUnder, remember } from './kept.ts'

describe('lo que se guarda en memoria', () => {
  it('lo que se deduce de una cosa se hace una vez por cosa', () => {
    let made = 0
    const lengthOf = keptUnder((list: readonly number[]) => {
      made += 1
      return list.length
    })
    const [one, other] = [
      [1, 2],
      [1, 2],
    ]
    expect([lengthOf(one), lengthOf(one), lengthOf(other), made]).toEqual([2, 2, 2, 2])
  })

  it('mientras la clave es la misma da lo mismo; con otra se hace de nuevo', async () => {
    const kept: Kept<number> = new Map()
    let made = 0
    const ask = (id: string, key: string) =>
      remember(kept, 2, { id, key }, async () => {
        made += 1
        return made
      })
    expect(await Promise.all([ask('a', '1'), ask('a', '1')])).toEqual([1, 1])
    expect(await ask('a', '2')).toBe(2)
    expect(await ask('a', '1')).toBe(3)
  })

  it('sale la más vieja cuando son más de las que caben', async () => {
    const kept: Kept<string> = new Map()
    for (const id of ['a', 'b', 'c']) await remember(kept, 2, { id, key: '' }, async () => id)
    expect([...kept.keys()]).toEqual(['b', 'c'])
  })

  it('lo que falló no se recuerda, y no borra lo que vino después', async () => {
    const kept: Kept<string> = new Map()
    const fail = () => remember(kept, 2, { id: 'a', key: '1' }, () => Promise.reject(new Error('no')))
    await expect(fail()).rejects.toThrow('no')
    expect(kept.size).toBe(0)
    const first = fail()
    const second = remember(kept, 2, { id: 'a', key: '2' }, async () => 'bien')
    await expect(first).rejects.toThrow('no')
    await second
    expect(kept.get('a')?.key).toBe('2')
  })
})
