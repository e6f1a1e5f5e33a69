import { expect, it } from 'vitest'
import { together } from './together.ts'

it('responde en el orden en que se pidió, acabe cada cosa cuando acabe', async () => {
  const later = new Promise<string>((resolve) => setImmediate(() => resolve('tarde')))
  expect(await together([later, Promise.resolve(2)])).toEqual(['tarde', 2])
})

it('dice lo que falló primero según el orden en que se pidió, y solo cuando todo terminó', async () => {
  let ended = false
  const first = new Promise<never>((_, reject) => setImmediate(() => reject(new Error('primero'))))
  const second = Promise.reject(new Error('segundo'))
  const third = new Promise<void>((resolve) =>
    setImmediate(() =>
      setImmediate(() => {
        ended = true
        resolve()
      }),
    ),
  )
  await expect(together([first, second, third])).rejects.toThrow('primero')
  expect(ended).toBe(true)
})
