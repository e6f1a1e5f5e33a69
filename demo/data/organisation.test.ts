import { describe, expect, it } from 'vitest'
import { roles } from '../../src/kernel/contract.ts'
import { buildMinistry, holdersOn } from './index.ts'

const ministry = buildMinistry()
const { units, posts, people, holdings } = ministry
const unitCodes = units.map((unit) => unit.code)
const postKeys = posts.map((post) => post.key)
const present = units.filter((unit) => unit.merged === null)
const MID_YEAR = '2026-06-15'

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

describe('las unidades del ministerio de demostración', () => {
  it('son treinta y una que se fusionó en 2025, con código y nombre propios', () => {
    expect(present).toHaveLength(30)
    expect(units.filter((unit) => !present.includes(unit)).map(({ code, merged }) => [code, merged?.into])).toEqual([
      ['CDL', 'OBL'],
    ])
    expect(repeated(unitCodes)).toEqual([])
    expect(repeated(units.map((unit) => unit.name))).toEqual([])
    expect(unitCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it('forman un árbol con una sola raíz, y cada una va después de la que tiene encima', () => {
    expect(units.filter((unit) => unit.parent === null).map((unit) => unit.code)).toEqual(['DES'])
    for (const [index, unit] of units.entries())
      if (unit.parent !== null) expect(unitCodes.slice(0, index)).toContain(unit.parent)
  })

  it('incluyen tres regionales, nueve departamentales y un órgano', () => {
    const count = (kind: string): number => present.filter((unit) => unit.kind === kind).length
    expect([count('central'), count('regional'), count('departamental'), count('organo')]).toEqual([17, 3, 9, 1])
  })

  it('tienen otros nombres que no se confunden con los de otra unidad', () => {
    expect(repeated(units.flatMap((unit) => [unit.name, ...unit.aliases]))).toEqual([])
    expect(units.filter((unit) => unit.aliases.length >= 2).length).toBeGreaterThan(15)
  })

  it('una cambió de nombre a mitad de 2026 y otra se abrió en enero de ese año', () => {
    expect(units.find((unit) => unit.code === 'UII')?.formerNames[0]?.until).toBe('2026-06-30')
    expect(units.filter((unit) => unit.validFrom > '2026').map((unit) => unit.code)).toEqual(['OPG'])
  })
})

describe('los puestos y las personas', () => {
  it('cada puesto está en una unidad que existe y cada unidad tiene una jefatura', () => {
    expect(repeated(postKeys)).toEqual([])
    expect(posts.filter((post) => !unitCodes.includes(post.unit))).toEqual([])
    for (const code of unitCodes)
      expect(posts.filter((post) => post.unit === code && post.roles.includes('unitHead'))).toHaveLength(1)
    expect(posts.filter((post) => post.roles.length === 0)).toEqual([])
  })

  it('cada nombramiento une una persona y un puesto que existen, con fechas en orden', () => {
    const keys = people.map((person) => person.key)
    for (const held of holdings) {
      expect(keys).toContain(held.person)
      expect(postKeys).toContain(held.post)
      expect(held.title).not.toBe('')
      expect(held.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      if (held.until !== null) expect(held.until > held.from).toBe(true)
    }
  })

  it.each(roles)('el papel %s lo tiene alguien a mitad de 2026', (role) => {
    const held = posts.filter((post) => post.roles.includes(role) && holdersOn(ministry, post.key, MID_YEAR).length > 0)
    expect(held).not.toEqual([])
  })

  it('hay un puesto vacante, una persona con dos puestos y una sustituta o sustituto', () => {
    const standing = posts.filter((post) => present.some(({ code }) => code === post.unit))
    const vacant = standing.filter((post) => holdersOn(ministry, post.key, MID_YEAR).length === 0)
    expect(vacant.map((post) => post.key)).toEqual(['DSS-PER'])
    const onDay = posts.flatMap((post) => holdersOn(ministry, post.key, MID_YEAR))
    expect(repeated(onDay.map((held) => held.person))).toEqual(['gonzalo.irias'])
    const during = holdersOn(ministry, 'OEP-JEF', '2026-04-15')
    expect(during.map((held) => held.substitute)).toEqual([false, true])
  })

  it('la jefatura de la unidad fusionada termina el día antes, y quien la tenía pasa a la unidad que la recibe', () => {
    for (const { code, merged } of units) {
      if (merged === null) continue
      const [head] = holdings.filter(({ post }) => post === `${code}-JEF`)
      const next = holdings.find(({ person, from }) => person === head?.person && from === merged.on)
      expect(Date.parse(merged.on) - Date.parse(head?.until ?? '')).toBe(86_400_000)
      expect(posts.find(({ key }) => key === next?.post)).toMatchObject({ unit: merged.into, from: merged.on })
    }
  })

  it('son unas sesenta, con mujeres y hombres en partes parecidas', () => {
    expect(people.length).toBeGreaterThanOrEqual(55)
    expect(people.length).toBeLessThanOrEqual(70)
    const women = people.filter((person) => person.gender === 'f').length / people.length
    expect(women).toBeGreaterThan(0.45)
    expect(women).toBeLessThan(0.55)
  })

  it('ningún correo sale de un dominio .example', () => {
    expect(repeated(people.map((person) => person.email))).toEqual([])
    for (const person of people) expect(person.email).toMatch(/^[a-z]+\.[a-z]+@mtel\.example$/)
    expect(JSON.stringify(ministry)).not.toMatch(/@(?!mtel\.example)/)
  })
})
