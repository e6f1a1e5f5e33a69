import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../src/domains/platform/index.ts'
import { isTooOld } from './install.mjs'

/** Stands for a tool: leaves a line with its name and arguments. */
const recorder = (name: string): string =>
  `require('node:fs').appendFileSync(process.env.RECORD, '${name} ' + process.argv.slice(2).join(' ') + '\\n')\n`

const server = `import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.RECORD, 'serve ' + process.argv.slice(2).join(' ') + '\\n')\n`

const page = 'export const words = 1\n'.repeat(100)

const files: Readonly<Record<string, string>> = {
  'package.json': '{"type": "module"}',
  'package-lock.json': '{"lockfileVersion": 3}',
  'src/app/serve.ts': 'export {}\n',
  'vite.config.ts': '',
  'tsconfig.json': '{}',
  'vite.server.config.ts': '',
  'index.html': '',
  'verificar.html': '',
  'npm/npm-cli.js': recorder('npm'),
  'npm/package.json': '{"type": "commonjs"}',
  'node_modules/vite/package.json': '{"type": "commonjs"}',
  'node_modules/vite/bin/vite.js': `${recorder('vite')}
    const fs = require('node:fs')
    if (process.argv.includes('vite.server.config.ts')) {
      fs.mkdirSync('dist/server/src/app', { recursive: true })
      fs.writeFileSync('dist/server/src/app/serve.js', ${JSON.stringify(server)})
    } else {
      fs.mkdirSync('dist/web', { recursive: true })
      fs.writeFileSync('dist/web/page.js', ${JSON.stringify(page)})
      fs.writeFileSync('dist/web/mode.txt', process.env.NODE_ENV)
      fs.writeFileSync('dist/web/picture.png', ${JSON.stringify(page)})
    }`,
}

let folder = ''
const record = (): string => join(folder, 'record.txt')

/** A project whose path has spaces and accents, with tools that only say that they ran. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hilo número uno '))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  mkdirSync(join(folder, 'scripts'))
  for (const name of ['start.mjs', 'install.mjs', 'build.mjs', 'offlineProgram.mjs', 'serverFlags.mjs'])
    copyFileSync(join(projectFolder(), 'scripts', name), join(folder, 'scripts', name))
})
afterEach(() => rmSync(folder, { recursive: true }))

function start(...args: string[]): { code: number | null; steps: string[] } {
  writeFileSync(record(), '')
  const { status } = spawnSync(process.execPath, [join(folder, 'scripts', 'start.mjs'), ...args], {
    env: { ...process.env, RECORD: record(), npm_execpath: join(folder, 'npm', 'npm-cli.js') },
  })
  return { code: status, steps: readFileSync(record(), 'utf8').trim().split('\n') }
}

const names = (steps: readonly string[]): string[] => steps.map((step) => step.split(' ')[0] ?? '')

describe('npm start', () => {
  it('la primera vez instala, construye y sirve, también en una carpeta con espacios', () => {
    const { code, steps } = start('--demo')
    expect(code).toBe(0)
    expect(names(steps)).toEqual(['npm', 'vite', 'vite', 'serve'])
    expect(steps[0]).toContain('--ignore-scripts')
    expect(steps.at(-1)).toBe('serve --demo')
  })

  it('deja junto a cada texto de las páginas sus formas comprimidas', () => {
    start()
    const built = (name: string): Buffer => readFileSync(join(folder, 'dist', 'web', name))
    expect(brotliDecompressSync(built('page.js.br')).toString()).toBe(page)
    expect(gunzipSync(built('page.js.gz')).toString()).toBe(page)
    expect(existsSync(join(folder, 'dist', 'web', 'picture.png.br'))).toBe(false)
  })

  it('construye lo mismo aunque lo pida una prueba', () => {
    start()
    expect(process.env.NODE_ENV).toBe('test')
    expect(readFileSync(join(folder, 'dist', 'web', 'mode.txt'), 'utf8')).toBe('production')
  })

  it('la segunda vez solo sirve', () => {
    start()
    expect(names(start().steps)).toEqual(['serve'])
  })

  it('un paquete cambiado se instala y se construye de nuevo', () => {
    start()
    appendFileSync(join(folder, 'package-lock.json'), '\n')
    expect(names(start().steps)).toEqual(['npm', 'vite', 'vite', 'serve'])
  })

  it('un archivo cambiado se construye de nuevo, y lo construido de antes desaparece', () => {
    start()
    writeFileSync(join(folder, 'dist', 'server', 'gone.js'), '')
    appendFileSync(join(folder, 'src', 'app', 'serve.ts'), '\n')
    expect(names(start().steps)).toEqual(['vite', 'vite', 'serve'])
    expect(existsSync(join(folder, 'dist', 'server', 'gone.js'))).toBe(false)
  })

  it('si no se puede construir no se sirve nada', () => {
    writeFileSync(join(folder, 'node_modules', 'vite', 'bin', 'vite.js'), 'process.exit(2)')
    const { code, steps } = start()
    expect(code).toBe(1)
    expect(names(steps)).toEqual(['npm'])
    expect(existsSync(join(folder, 'dist', 'stamp'))).toBe(false)
  })
})

describe('versión de Node', () => {
  it.each([
    ['18.20.4', true],
    ['20.18.3', true],
    ['20.19.0', false],
    ['22.12.0', false],
    ['24.1.0', false],
  ])('%s es demasiado vieja: %s', (version, tooOld) => {
    expect(isTooOld(version)).toBe(tooOld)
  })
})
