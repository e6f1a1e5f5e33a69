import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Figure, Part } from './figures.ts'

const file = fileURLToPath(new URL('../docs/bench.md', import.meta.url))
const START = '<!-- by hand: the run keeps what stands between these marks -->'
const END = '<!-- end of what is by hand -->'

function verdict({ met }: Figure): string {
  if (met === undefined) return ''
  return met ? '✓' : '**no**'
}

function table({ title, figures, remark }: Part): string {
  const lines = figures.map((one) => `| ${one.name} | ${one.value} | ${one.aim ?? ''} | ${verdict(one)} |`)
  const head = [`## ${title}`, '', '| What | Figure | Aim | Met |', '|---|---|---|---|', ...lines]
  return [...head, ...(remark === undefined ? [] : ['', remark])].join('\n')
}

export function describeMachine(postgresVersion: string, loadBefore: number, spentMs: number): Part {
  const [cpu] = cpus()
  return {
    title: 'Machine',
    figures: [
      { name: 'Processor', value: `${cpus().length} × ${cpu?.model ?? 'unknown'}` },
      { name: 'Memory', value: `${(totalmem() / 1024 ** 3).toFixed(1)} GiB` },
      { name: 'System', value: `${platform()} ${release()}` },
      { name: 'Node', value: process.version },
      { name: 'PostgreSQL', value: postgresVersion === '' ? 'not in this run' : postgresVersion },
      {
        name: 'Load average before and after',
        value: `${loadBefore.toFixed(1)} and ${(loadavg()[0] ?? 0).toFixed(1)}`,
      },
      { name: 'This run', value: `${(spentMs / 60_000).toFixed(1)} minutes` },
    ],
    remark:
      'Server, database, client and browser share this machine. Times move with its load; ratios were taken side by side in the same run and hold.',
  }
}

function byHand(): string {
  if (!existsSync(file)) return 'Nothing yet.'
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(START), text.indexOf(END)]
  return from < 0 || to < from ? 'Nothing yet.' : text.slice(from + START.length, to).trim()
}

/** Tables of earlier runs, by title, in their order. */
function earlierTables(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8').slice(readFileSync(file, 'utf8').indexOf(END)) : ''
  const sections = text.split(/^(?=## )/mu).slice(1)
  return new Map(sections.map((section) => [section.slice(3, section.indexOf('\n')), section.trim()]))
}

/** Writes the tables into docs/bench.md; tables of parts that this run left out, and what persons wrote, are kept. */
export function writeReport(parts: readonly Part[]): void {
  const intro = [
    '# Bench',
    '',
    'Written by `npm run bench`; run it again to compare on your machine. The floor is Node’s own HTTP server and one',
    'prepared query on the same data, without session, rights or log. Floor and product take turns of a few seconds',
    'within one run, with the same client and as many connections; figures are medians of the answers of all turns.',
    'Every database is new and is dropped at the end.',
  ].join('\n')
  const notes = ['## Aims that were missed, and why', '', START, '', byHand(), '', END].join('\n')
  const tables = earlierTables()
  for (const part of parts) tables.set(part.title, table(part))
  writeFileSync(file, `${[intro, notes, ...tables.values()].join('\n\n')}\n`)
}

export function printPart(part: Part): void {
  console.log(`\n${part.title}`)
  const width = Math.max(...part.figures.map(({ name }) => name.length))
  for (const figure of part.figures) {
    const aim = figure.aim === undefined ? '' : `  [${figure.aim}] ${figure.met === true ? '✓' : 'no'}`
    console.log(`  ${figure.name.padEnd(width)}  ${figure.value}${aim}`)
  }
}
