import type { InputOf, OutputOf } from '../../../../kernel/contract.ts'
import type { documentRoutes } from '../../contract.ts'

export type Preview = OutputOf<typeof documentRoutes.previewRoundTrip>
export type ApplyInput = InputOf<typeof documentRoutes.applyRoundTrip>

/** What a person takes of a returned file: places in the lists of the preview, and activities to annul. */
export type Accepted = {
  changes: ReadonlySet<number>
  conflicts: ReadonlySet<number>
  additions: ReadonlySet<number>
  annul: ReadonlySet<string>
}

/** Changes and clear new rows are taken unless a person says no; conflicts, doubtful rows and annulments only on a yes. */
export function firstAccepted(preview: Preview): Accepted {
  const clear = preview.additions.flatMap(({ doubt }, index) => (doubt === null ? [index] : []))
  return {
    changes: new Set(preview.changes.keys()),
    conflicts: new Set(),
    additions: new Set(clear),
    annul: new Set(),
  }
}

export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

export function countAccepted({ changes, conflicts, additions, annul }: Accepted): number {
  return changes.size + conflicts.size + additions.size + annul.size
}

/** What is sent: changes of one value each, new rows by unit, in the order of the file. */
export function applyInput(year: number, preview: Preview, accepted: Accepted): ApplyInput {
  const additions = preview.additions.filter((_, index) => accepted.additions.has(index))
  const units = [...new Set(additions.map(({ unitId }) => unitId))]
  return {
    year,
    fileName: preview.fileName.slice(0, 200),
    changes: [
      ...preview.changes.filter((_, index) => accepted.changes.has(index)),
      ...preview.conflicts.filter((_, index) => accepted.conflicts.has(index)),
    ].map(({ change }) => change),
    additions: units.map((unitId) => ({
      unitId,
      activities: additions.filter((one) => one.unitId === unitId).map(({ activity }) => activity),
    })),
    annul: [...accepted.annul],
  }
}
