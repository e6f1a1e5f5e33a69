import { setTimeout as pause } from 'node:timers/promises'
import { type ServerProcess, startServer } from '../scripts/testing/runningServer.ts'
import { aGround, type Ground } from './ground.ts'
import { findFaults } from './invariants.ts'
import { type Known, loadUntilItDies, nothingKnown } from './load.ts'
import { type Draws, drawsOf } from './random.ts'
import { replay } from './replay.ts'

/** What a run did: a run that did little proves little. */
export type Run = {
  rounds: number
  answered: number
  cutOff: number
  killedAtStart: number
  byAct: Record<string, number>
}

type Torture = { ground: Ground; known: Known; draws: Draws; run: Run; checked: number }

/** Acts that set out at most before the kill, which comes so much later at most: a slow machine does as many as a fast one. */
const ACTS = 60
const LATER_MS = 40
/** Longest life of a server that is to die while it starts. */
const START_MS = 1_200

async function kill(server: ServerProcess): Promise<void> {
  server.signal('SIGKILL')
  await server.ended
}

/** Every so often a server dies while it opens what the one before it left. */
async function killAtStart({ ground, draws, run }: Torture): Promise<void> {
  if (draws.share() > 0.25) return
  const server = startServer(ground.environment)
  await pause(draws.whole(0, START_MS))
  await kill(server)
  run.killedAtStart += 1
}

async function check({ ground, known }: Torture): Promise<string[]> {
  const database = await ground.open()
  try {
    return await findFaults(database, ground, known)
  } finally {
    await database.close()
  }
}

async function restart(torture: Torture): Promise<{ server: ServerProcess; address: string; faults: string[] }> {
  const { ground, known } = torture
  const server = startServer(ground.environment)
  const address = await server.address
  const faults = await replay(ground, address, known, torture.checked)
  torture.checked = known.acknowledged.length
  return { server, address, faults }
}

async function round(torture: Torture): Promise<string[]> {
  const { ground, known, draws, run } = torture
  const { server, address, faults } = await restart(torture)
  const over = new AbortController()
  const load = loadUntilItDies({ ground, address, over: over.signal }, known, draws)
  const until = known.sentSoFar + draws.whole(1, ACTS)
  while (known.sentSoFar < until) await pause(1)
  await pause(draws.whole(0, LATER_MS))
  await kill(server)
  over.abort()
  await load
  run.cutOff += known.unanswered.size
  await killAtStart(torture)
  return [...faults, ...(await check(torture))]
}

/** The last server closes as it is asked to, and what it leaves holds too. */
async function last(torture: Torture): Promise<string[]> {
  const { server, faults } = await restart(torture)
  server.signal('SIGTERM')
  const { code, stderr } = await server.ended
  const closed = code === 0 ? [] : [`the last server ended with ${code}: ${stderr}`]
  return [...faults, ...closed, ...(await check(torture))]
}

/**
 * Kills the built server again and again under load, at points that the seed draws, and looks at what is left each time.
 *
 * @throws Error with seed, round and every fault, at the first round that leaves one.
 */
export async function runRounds(
  { seed, rounds }: { seed: number; rounds: number },
  say: (line: string) => void,
): Promise<Run> {
  const ground = await aGround()
  const run: Run = { rounds: 0, answered: 0, cutOff: 0, killedAtStart: 0, byAct: {} }
  const torture: Torture = { ground, known: nothingKnown(ground), draws: drawsOf(seed), run, checked: 0 }
  const demand = (faults: readonly string[]): void => {
    if (faults.length > 0) throw new Error(`seed ${seed}, round ${run.rounds}:\n${faults.join('\n')}`)
  }
  try {
    while (run.rounds < rounds) {
      run.rounds += 1
      demand(await round(torture))
      say(`round ${run.rounds}: ${torture.known.acknowledged.length} acts answered, ${run.cutOff} cut off so far`)
    }
    demand(await last(torture))
    for (const { sent } of torture.known.acknowledged) run.byAct[sent.act] = (run.byAct[sent.act] ?? 0) + 1
    return { ...run, answered: torture.known.acknowledged.length }
  } finally {
    await ground.remove()
  }
}
