import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { lockFolder } from './folderLock.ts'
import { processStart } from './processStart.ts'

let folder: string
let other: ChildProcess
const mark = () => join(folder, 'hilo.lock')
const pidOf = ({ pid }: ChildProcess): number => pid ?? 0

beforeAll(() => {
  other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
  folder = mkdtempSync(join(tmpdir(), 'hilo-lock-'))
})
beforeEach(() => rmSync(mark(), { force: true }))
afterAll(() => {
  other.kill()
  rmSync(folder, { recursive: true })
})

describe('la marca de la carpeta de datos', () => {
  it('se pone, no deja entrar dos veces y se quita al soltar', () => {
    const release = lockFolder(folder)
    expect(JSON.parse(readFileSync(mark(), 'utf8'))).toEqual({ pid: process.pid, start: processStart(process.pid) })
    expect(() => lockFolder(folder)).toThrow('platform.folderInUse')
    release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each<[string, () => string, boolean]>([
    [
      'de un proceso que sigue vivo',
      () => JSON.stringify({ pid: pidOf(other), start: processStart(pidOf(other)) }),
      true,
    ],
    [
      'de un proceso que terminó',
      () => JSON.stringify({ pid: spawnSync(process.execPath, ['-v']).pid, start: 'x' }),
      false,
    ],
    [
      'cuyo número tiene ahora otro proceso',
      () => JSON.stringify({ pid: pidOf(other), start: 'otro arranque' }),
      false,
    ],
    ['cuyo número tiene ahora este mismo proceso', () => JSON.stringify({ pid: process.pid, start: 'otro' }), false],
    ['de una versión anterior, con su proceso vivo', () => String(pidOf(other)), true],
    ['de una versión anterior, sin su proceso', () => String(spawnSync(process.execPath, ['-v']).pid), false],
    ['sin contenido, de un corte de luz', () => '', false],
    ['que no se entiende', () => '{"pid":', false],
  ])('%s', (_title, written, holds) => {
    writeFileSync(mark(), written())
    if (holds) expect(() => lockFolder(folder)).toThrow('platform.folderInUse')
    else lockFolder(folder)()
    expect(readdirSync(folder)).toEqual(holds ? ['hilo.lock'] : [])
  })
})

describe('cuándo empezó un proceso', () => {
  it('es siempre lo mismo para el mismo, y otra cosa para otro', () => {
    expect(processStart(process.pid)).toEqual(expect.any(String))
    expect(processStart(process.pid)).toBe(processStart(process.pid))
    expect(processStart(pidOf(other))).not.toBe(processStart(process.pid))
  })

  it('un proceso que no existe no lo dice', () => {
    expect(processStart(spawnSync(process.execPath, ['-v']).pid)).toBeNull()
  })

  it.runIf(process.platform === 'linux')('uno que terminó y nadie recogió ya no es el mismo', async () => {
    // The shell becomes a program that knows of no child, so nobody collects the one that ends.
    const shell = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec cat'], { stdio: ['pipe', 'pipe', 'ignore'] })
    const [line] = await once(shell.stdout, 'data')
    const ended = Number(String(line))
    await vi.waitUntil(() => processStart(ended) === 'ended', { timeout: 10_000 })
    writeFileSync(mark(), JSON.stringify({ pid: ended, start: 'como empezó' }))
    lockFolder(folder)()
    shell.kill()
  })

  it.skipIf(process.platform === 'win32')('con ps, como en macOS, no depende de la zona horaria', () => {
    const texts = ['America/El_Salvador', 'Asia/Tokyo'].map((timeZone) => {
      vi.stubEnv('TZ', timeZone)
      return processStart(process.pid, 'darwin')
    })
    vi.unstubAllEnvs()
    expect(texts[0]).toMatch(/\d\d:\d\d:\d\d \d{4}$/u)
    expect(texts[1]).toBe(texts[0])
  })

  it('en Windows se pregunta a PowerShell; si no contesta, no se sabe', () => {
    const asked: string[] = []
    const answer = (text: string) => (program: string, args: readonly string[]) => {
      asked.push([program, ...args].join(' '))
      return text
    }
    expect(processStart(4321, 'win32', answer('638765432101234567\r\n'))).toBe('638765432101234567')
    expect(asked[0]).toMatch(/^powershell\.exe .*Get-Process -Id 4321/u)
    expect(processStart(4321, 'win32', answer('\r\n'))).toBeNull()
    const fails = (): string => {
      throw new Error('not found')
    }
    expect(processStart(4321, 'win32', fails)).toBeNull()
  })
})
