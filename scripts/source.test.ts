import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../src/domains/platform/index.ts'
import { isProduction, type SourceFile, sourceFiles } from './sourceFiles.ts'

const MAX_LINES = 400
/** Generated from the migrations. */
const LONG = /store\/schema\.ts$/

const code = sourceFiles(['src', 'demo', 'scripts', 'bench'])
const written = [...code, ...sourceFiles(['db', 'docs']), ...rootTexts()]

function rootTexts(): SourceFile[] {
  return readdirSync(projectFolder())
    .filter((name) => /\.(md|ts|cjs|html)$|^(package|biome|tsconfig.*)\.json$/.test(name))
    .map((name) => ({ path: name, text: readFileSync(join(projectFolder(), name), 'utf8') }))
}

const paths = (files: readonly SourceFile[]): string[] => files.map((file) => file.path)

describe('código fuente', () => {
  it('ningún archivo de src pasa de 400 líneas', () => {
    const long = code.filter(
      ({ path, text }) => path.startsWith('src/') && !LONG.test(path) && text.split('\n').length - 1 > MAX_LINES,
    )
    expect(paths(long)).toEqual([])
  })

  it('ningún archivo de producción importa constructores de prueba', () => {
    const importing = code.filter((file) => isProduction(file) && /from '[^']*\/testing(\/[^']*|\.ts)'/.test(file.text))
    expect(paths(importing.filter(({ path }) => path.startsWith('src/') || path.startsWith('demo/')))).toEqual([])
  })

  it('lo que queda por hacer tiene número de asunto', () => {
    const note = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b(?!\\s*\\(?#\\d)`)
    expect(paths(written.filter(({ text }) => note.test(text)))).toEqual([])
  })

  it('nadie escribió la carpeta de su máquina', () => {
    const absolute = /["'`( ](\/(home|Users|root|work|mnt|opt)\/|[A-Z]:\\\\)/
    expect(paths(written.filter(({ text }) => absolute.test(text)))).toEqual([])
  })
})
