import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../src/domains/platform/index.ts'
import { runRounds } from './rounds.ts'

const rounds = process.env.TEST_DB === 'postgres' ? 5 : 3
const seed = Number(process.env.HILO_TORTURE_SEED ?? Date.now() % 1_000_000)

beforeAll(() => {
  const { status } = spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')])
  expect(status).toBe(0)
})

describe('el servidor muere en cualquier momento', () => {
  it(`${rounds} veces (semilla ${seed}): nada confirmado se pierde, nada queda a medias, y lo repetido recibe la misma respuesta`, async () => {
    const run = await runRounds({ seed, rounds }, () => undefined)
    expect(run.rounds).toBe(rounds)
    expect(run.answered).toBeGreaterThan(rounds)
    expect(run.cutOff).toBeGreaterThan(0)
  })
})
