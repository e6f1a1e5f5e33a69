import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readIssueMessages, refusalMessages } from './messages.es.ts'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/messages|refusal\.ts/u.test(name))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
const used = new Set(sources.flatMap((source) => source.match(/(?<=')documents\.\w+(?=')/gu) ?? []))
const messages = { ...refusalMessages, ...readIssueMessages }

describe('mensajes de los lectores', () => {
  it('cada razón y cada aviso que usan los lectores tiene frase y remedio, y ninguno sobra', () => {
    expect(Object.keys(messages).sort()).toEqual([...used].sort())
    for (const { sentence, remedy } of Object.values(messages)) {
      expect(sentence).toMatch(/^[¿\p{Lu}].+\.$/u)
      expect(remedy).toMatch(/^[¿\p{Lu}].+\.$/u)
    }
  })
})
