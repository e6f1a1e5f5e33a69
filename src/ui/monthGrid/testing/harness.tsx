import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4'
import './harness.css'
import { createRef, type ReactElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { MonthGrid, type MonthGridHandle } from '../MonthGrid.tsx'
import { monthGridMessages } from '../messages.es.ts'
import type { CellChange, SaveConflict, Share } from '../types.ts'
import { harnessFlag, harnessGroups, harnessRows } from './harnessData.ts'

/** What a test reads and sets: a server in the page, which compares what a save expects, as the real one does. */
export type Harness = {
  readonly saves: CellChange[][]
  readonly server: Record<string, Share>
  readonly handle: { readonly current: MonthGridHandle | null }
  /** Kept through a reload, so that a page can come up without connection. */
  mode: 'ok' | 'offline' | 'refuse'
  /** Answers wait for this many more calls of `release`. */
  hold: boolean
  release: () => void
  /** Shows only these rows; all with null. */
  show: (rowIds: readonly string[] | null) => void
  /** Row that the grid told last. */
  selectedRow: string
  /** When the page's script began and when the first frame with rows was out, in `performance.now()`. */
  readonly startedAt: number
  readyAt: number
}

declare global {
  interface Window {
    harness: Harness
  }
}

const startedAt = performance.now()
const query = new URLSearchParams(location.search)
const rows = harnessRows(Number(query.get('rows') ?? 26))
const MODE = 'harness-mode'
const handle = createRef<MonthGridHandle>()
const waiting: (() => void)[] = []

window.harness = {
  startedAt,
  readyAt: 0,
  saves: [],
  server: Object.fromEntries(rows.flatMap((row) => row.months.map((share, col) => [`${row.id}:${col + 1}`, share]))),
  handle,
  get mode() {
    return sessionStorage.getItem(MODE) === 'offline'
      ? 'offline'
      : sessionStorage.getItem(MODE) === 'refuse'
        ? 'refuse'
        : 'ok'
  },
  set mode(mode) {
    sessionStorage.setItem(MODE, mode)
  },
  hold: false,
  show: () => {},
  selectedRow: '',
  release: () => {
    for (const answer of waiting.splice(0)) answer()
  },
}

async function save(changes: readonly CellChange[]): Promise<{ saved: number; conflicts: SaveConflict[] }> {
  const { harness } = window
  harness.saves.push([...changes])
  if (harness.mode === 'offline') throw new TypeError('Failed to fetch')
  if (harness.mode === 'refuse') throw new Error('el plan ya se presentó')
  if (harness.hold) await new Promise<void>((answer) => waiting.push(answer))
  const conflicts: SaveConflict[] = []
  for (const { rowId, month, expected, value } of changes) {
    const key = `${rowId}:${month}`
    const theirs = harness.server[key] ?? null
    if (theirs === expected) harness.server[key] = value
    else conflicts.push({ rowId, month, expected, theirs, at: '10:41' })
  }
  return { saved: changes.length - conflicts.length, conflicts }
}

const messages = {
  ...monthGridMessages,
  rowHeading: 'Actividad',
  loadHeading: 'Actividades con trabajo en el mes',
}

function Page(): ReactElement {
  const [filter, setFilter] = useState<ReadonlySet<string>>()
  window.harness.show = (rowIds) => setFilter(rowIds === null ? undefined : new Set(rowIds))
  return (
    <main>
      <h1>Programación mensual</h1>
      <MonthGrid
        rows={rows}
        groups={harnessGroups}
        filter={filter}
        onSelectRow={(rowId) => {
          window.harness.selectedRow = rowId
        }}
        locale={query.get('locale') ?? 'es-SV'}
        save={save}
        storageKey={query.get('key') ?? 'harness'}
        flagFor={harnessFlag}
        rowMenu={(row) => [
          {
            id: 'spread',
            label: 'Repartir la diferencia',
            run: () => void handle.current?.spread([row.id]),
          },
        ]}
        messages={messages}
        ariaLabel="Porcentaje del trabajo del año que toca a cada mes"
        handle={handle}
      />
    </main>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Page />)
const firstFrame = (): void => {
  if (document.querySelector('.mg-cell[id], .mg-card') === null) requestAnimationFrame(firstFrame)
  else
    setTimeout(() => {
      window.harness.readyAt = performance.now()
    })
}
requestAnimationFrame(firstFrame)
