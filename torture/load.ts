import { type Answer, type Sent, send } from './client.ts'
import type { Ground } from './ground.ts'
import type { Draws } from './random.ts'

/** One activity in a month, as its writer knows it. */
export type Cell = {
  writer: 'jefa' | 'jefe2'
  activityId: string
  month: number
  revision: number
  status: 'draft' | 'submitted' | 'returned' | 'validated'
  achievement: string
  /** An act on it is on its way: nobody begins another. */
  busy: boolean
}

type Kept = { id: string; cell: Cell }

/** What the clients know: their cells, the answers they got, and what was on its way when the server died. */
export type Known = {
  cells: Cell[]
  spareFiles: Kept[]
  acknowledged: { sent: Sent; answer: Answer }[]
  /** By key: sent, and no answer came. */
  unanswered: Map<string, { sent: Sent; settle: (text: string) => void }>
  /** Answers that no client should ever get under this load. */
  strange: string[]
  sentSoFar: number
}

export function nothingKnown({ activities }: Ground): Known {
  const cells = (['jefa', 'jefe2'] as const).flatMap((writer) =>
    activities[writer].flatMap((activityId) =>
      Array.from({ length: 12 }, (_, at): Cell => {
        return { writer, activityId, month: at + 1, revision: 0, status: 'draft', achievement: '', busy: false }
      }),
    ),
  )
  return { cells, spareFiles: [], acknowledged: [], unanswered: new Map(), strange: [], sentSoFar: 0 }
}

type Doing = Omit<Sent, 'key'> & {
  /** Cell that nobody else touches meanwhile. */
  cell: Cell
  /** What a good answer teaches. */
  settle: (text: string) => void
}

const reportPath = ({ activityId, month }: Cell, year: number): string =>
  `/api/seguimiento/${year}/${month}/informes/${activityId}`

function draft({ year }: Ground, who: string, cell: Cell, words: string, fileId: string | undefined): Doing {
  const evidence = fileId === undefined ? { kind: 'record', place: 'Archivo 3, folio 12' } : { kind: 'file', fileId }
  const content = {
    ...{ shareBp: 834, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: words, difficulty: '', corrective: '', noEvidence: '' },
    evidence: [{ ...evidence, means: 'Informe firmado' }],
  }
  return {
    ...{ who, act: 'monitoring.saveReport', path: reportPath(cell, year), cell },
    body: { json: { content, revision: cell.revision } },
    settle: (text) => {
      cell.revision = JSON.parse(text).revision
      cell.achievement = words
    },
  }
}

function step({ year }: Ground, who: string, cell: Cell, act: 'submit' | 'recall' | 'return' | 'validate'): Doing {
  const comment = act === 'return' ? { comment: { field: null, text: 'Diga cuántas personas fueron' } } : {}
  const after = { submit: 'submitted', recall: 'draft', return: 'returned', validate: 'validated' } as const
  return {
    ...{ who, act: 'monitoring.takeReportStep', path: `/api/seguimiento/${year}/${cell.month}/pasos`, cell },
    body: { json: { act, activityIds: [cell.activityId], ...comment } },
    settle: () => {
      cell.revision += 1
      cell.status = after[act]
    },
  }
}

function upload({ year }: Ground, who: string, cell: Cell, draws: Draws, known: Known): Doing {
  const size = draws.share() < 0.1 ? draws.whole(200_000, 600_000) : draws.whole(50, 20_000)
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), draws.bytes(16), Buffer.alloc(size, 'x')])
  return {
    ...{ who, act: 'monitoring.addEvidenceFile', path: `${reportPath(cell, year)}/archivos`, cell },
    body: { fileName: 'acta.pdf', bytes },
    settle: (text) => void known.spareFiles.push({ id: JSON.parse(text).id, cell }),
  }
}

function remove({ year }: Ground, who: string, { id, cell }: Kept): Doing {
  return {
    ...{ who, act: 'monitoring.removeEvidenceFile', path: `${reportPath(cell, year)}/archivos/${id}/quitar`, cell },
    body: { json: {} },
    settle: () => undefined,
  }
}

const WRITABLE: readonly Cell['status'][] = ['draft', 'returned']

/** What a head does next with one of the unit's months; undefined: nothing is free just now. */
function writersNext(ground: Ground, known: Known, who: Cell['writer'], draws: Draws): Doing | undefined {
  const isFree = (cell: Cell): boolean => cell.writer === who && !cell.busy && WRITABLE.includes(cell.status)
  const cell = draws.oneOf(known.cells.filter(isFree))
  if (cell === undefined) return undefined
  const luck = draws.share()
  if (luck < 0.3) return upload(ground, who, cell, draws, known)
  const spare = draws.oneOf(known.spareFiles.filter((one) => isFree(one.cell)))
  if (luck < 0.5 && spare !== undefined) {
    known.spareFiles.splice(known.spareFiles.indexOf(spare), 1)
    const words = `Con archivo ${draws.whole(1, 1e9)}`
    return luck < 0.42 ? remove(ground, who, spare) : draft(ground, who, spare.cell, words, spare.id)
  }
  const written = draws.oneOf(known.cells.filter((one) => isFree(one) && one.achievement !== ''))
  if (luck < 0.7 && written !== undefined) return step(ground, who, written, 'submit')
  return draft(ground, who, cell, `Se hizo ${draws.whole(1, 1e9)}`, undefined)
}

function reviewersNext(ground: Ground, known: Known, draws: Draws): Doing | undefined {
  const cell = draws.oneOf(known.cells.filter(({ busy, status }) => !busy && status === 'submitted'))
  if (cell === undefined) return undefined
  const luck = draws.share()
  if (luck < 0.2) return step(ground, cell.writer, cell, 'recall')
  return step(ground, 'ejecutiva', cell, luck < 0.8 ? 'return' : 'validate')
}

async function doIt(ground: Ground, address: string, known: Known, doing: Doing): Promise<void> {
  const { cell, settle, ...rest } = doing
  const sent: Sent = { key: `tortura-${++known.sentSoFar}`, ...rest }
  known.unanswered.set(sent.key, {
    sent,
    settle: (text) => {
      settle(text)
      cell.busy = false
    },
  })
  cell.busy = true
  const answer = await send(ground, address, sent)
  if (answer.status !== 200) {
    // Whoever is refused so is told to try again: it stays among the unanswered.
    known.strange.push(`${sent.act} ${answer.status}: ${answer.text}`)
    return
  }
  known.acknowledged.push({ sent, answer })
  settle(answer.text)
  cell.busy = false
  known.unanswered.delete(sent.key)
}

/**
 * Clients that act one after another until the line breaks under them, or `over` says so to who has nothing to do; resolves
 * when all have stopped.
 */
export async function loadUntilItDies(
  { ground, address, over }: { ground: Ground; address: string; over: AbortSignal },
  known: Known,
  draws: Draws,
): Promise<void> {
  const nexts: (() => Doing | undefined)[] = [
    () => writersNext(ground, known, 'jefa', draws),
    () => writersNext(ground, known, 'jefa', draws),
    () => writersNext(ground, known, 'jefe2', draws),
    () => writersNext(ground, known, 'jefe2', draws),
    () => reviewersNext(ground, known, draws),
    () => reviewersNext(ground, known, draws),
  ]
  await Promise.all(
    nexts.map(async (next) => {
      try {
        while (!over.aborted) {
          const doing = next()
          if (doing === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
          else await doIt(ground, address, known, doing)
        }
      } catch {
        // The line broke: what was on its way stays among the unanswered.
      }
    }),
  )
}
