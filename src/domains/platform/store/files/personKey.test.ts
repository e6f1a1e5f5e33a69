import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { personPseudonyms } from './personKey.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-clave-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('la clave con que se ocultan las personas', () => {
  it('se hace sola la primera vez, entera y solo para su dueño; de muchos a la vez queda una', async () => {
    const file = join(folder, 'datos', 'clave')
    const made = await Promise.all(Array.from({ length: 8 }, () => personPseudonyms(file)))
    expect(new Set(made.map(({ keyId }) => keyId)).size).toBe(1)
    expect(readdirSync(join(folder, 'datos'))).toEqual(['clave'])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/u)
    expect((await personPseudonyms(file)).keyId).toBe(made[0]?.keyId)
  })

  it('una persona tiene un seudónimo en cada ámbito y otro en los demás, y otro con otra clave', async () => {
    const [one, other] = [await personPseudonyms(join(folder, 'una')), await personPseudonyms(join(folder, 'otra'))]
    const pseudonyms = [
      one.pseudonymOf(['registro', 2026], '12345678'),
      one.pseudonymOf(['registro', 2027], '12345678'),
      one.pseudonymOf(['otro', 2026], '12345678'),
      one.pseudonymOf(['registro', 2026], '12345679'),
      other.pseudonymOf(['registro', 2026], '12345678'),
    ]
    expect(new Set(pseudonyms).size).toBe(pseudonyms.length)
    expect(one.pseudonymOf(['registro', 2026], '12345678')).toBe(pseudonyms[0])
    for (const pseudonym of pseudonyms) expect(pseudonym).toMatch(/^p-[0-9a-f]{32}$/u)
    expect(one.keyId).not.toBe(other.keyId)
  })

  it.each([
    ['vacía', ''],
    ['cortada', 'abc'],
    ['que es otra cosa', 'x'.repeat(64)],
  ])('una %s no se usa ni se cambia por otra', async (_title, content) => {
    const file = join(folder, 'mala')
    writeFileSync(file, content)
    await expect(personPseudonyms(file)).rejects.toMatchObject({ code: 'platform.personKeyUnreadable' })
    expect(readFileSync(file, 'utf8')).toBe(content)
  })
})
