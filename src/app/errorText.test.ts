import { describe, expect, it } from 'vitest'
import { isProduction, sourceFiles } from '../../scripts/sourceFiles.ts'
import { errorCatalogue, errorText } from './errorText.ts'

const production = sourceFiles(['src', 'demo']).filter(
  (file) => isProduction(file) && !/\/web\/|^src\/ui\/|messages\.es\.ts$|\/messages\/[^/]+\.es\.ts$/.test(file.path),
)

/** Functions that make a DomainError of the code that they are given, such as `refusal(code)`. */
const MAKER = /(?:const |function )(\w+)(?:<[^>]*>)?(?: = )?\([^)]*\bcode: \w+/g
const makers = production
  .filter(({ text }) => /new DomainError\(code,/.test(text))
  .flatMap(({ path, text }) => [...text.matchAll(MAKER)].map(([, name = '']) => ({ path, name })))

/** What a thrower and a maker are given: one code, or the codes of a condition. */
const THROWN = /new DomainError\(\s*([^,)]*'[^,)]*)/g
const MADE = new RegExp(`\\b(?:${makers.map(({ name }) => name).join('|')})\\(([\\s\\S]*?)\\)+[\\n,;]`, 'g')
/** What a reader noticed in a file that it read. */
const ISSUE = /\bcode: ('documents\.\w+')/g
const CODE = /'([a-z]+\.[A-Za-z]+)'/g

const codesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, argument = '']) => [...argument.matchAll(CODE)].map(([, code = '']) => code))

const used = new Set(
  production.flatMap(({ text }) => [THROWN, MADE, ISSUE].flatMap((pattern) => codesIn(text, pattern))),
)

describe('catálogo de errores', () => {
  it('cada código que el producto usa tiene frase y remedio', () => {
    expect([...used].filter((code) => errorCatalogue[code] === undefined).sort()).toEqual([])
    expect(used.size).toBeGreaterThan(50)
  })

  it('ningún código sobra', () => {
    const named = production.map(({ text }) => text).join('\n')
    expect(Object.keys(errorCatalogue).filter((code) => !named.includes(`'${code}'`))).toEqual([])
  })

  it('lo que se lanza se lanza con su código escrito, para que esta prueba lo encuentre', () => {
    const unread = production.filter(({ text }) => {
      const thrown = text.match(/new DomainError\(/g)?.length ?? 0
      return thrown > (text.match(/new DomainError\(\s*[^,)]*'[a-z]+\.[A-Za-z]+'/g)?.length ?? 0)
    })
    // A maker passes on the code of its caller, which is read there.
    expect(unread.map(({ path }) => path)).toEqual([...new Set(makers.map(({ path }) => path))])
  })

  it.each(Object.entries(errorCatalogue))('%s se lee como frases enteras', (_code, { message, remedy }) => {
    expect(message).toMatch(/^[¿\p{Lu}].+[.?]$/u)
    expect(remedy).toMatch(/^[¿\p{Lu}].+/u)
  })

  it('los detalles entran en la frase', () => {
    expect(errorText('documents.tooLarge', { megabytes: 12, maxMegabytes: 10 }).message).toContain('12 MB')
  })

  it('un código desconocido no dice nada de nuestras entrañas', () => {
    expect(errorText('strange.code', {})).toEqual(errorCatalogue['platform.unexpected'])
  })
})
