import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/kernel/text.ts'
import { buildMinistry } from './index.ts'

const source = [process.env.HILO_SHARED, resolve('..', 'shared')]
  .filter((folder) => folder !== undefined)
  .map((folder) => join(folder, 'seeds', '003_21c4c1a7181f29ae.txt'))
  .find((file) => existsSync(file))

const WORDS_IN_A_ROW = 8

function words(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

function runs(list: readonly string[], length: number): string[] {
  return list.slice(length - 1).map((_, index) => list.slice(index, index + length).join(' '))
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

// The plan of 2022 is public, but its sentences and the persons it names have no place in an invented ministry.
describe.skipIf(source === undefined)('frente al plan de 2022', () => {
  const written = source === undefined ? [] : words(readFileSync(source, 'utf8'))
  const ministry = buildMinistry()

  it('no repite ocho palabras seguidas', () => {
    const theirs = new Set(runs(written, WORDS_IN_A_ROW))
    const ours = texts(ministry).flatMap((text) => runs(words(text), WORDS_IN_A_ROW))
    expect(ours.filter((run) => theirs.has(run))).toEqual([])
  })

  it('no comparte con nadie nombre y apellido', () => {
    const theirs = new Set(runs(written, 2))
    const ours = ministry.people.flatMap((person) => runs(words(person.name), 2))
    expect(ours.filter((run) => theirs.has(run))).toEqual([])
  })
})
