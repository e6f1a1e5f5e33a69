import type { Piece, SampledReport } from './verificationData.ts'

/** What a piece is called: its file, or where it is. */
export function pieceName({ evidence }: Pick<Piece, 'evidence'>): string {
  return evidence.kind === 'file' ? evidence.file.fileName : evidence.place
}

type Judged = Pick<SampledReport, 'reportId' | 'mayJudge'> & { pieces: readonly Pick<Piece, 'id' | 'verdict'>[] }

/** Pieces of a report that the viewer may judge and that nobody of the side has looked at. */
export function waitingPieces({ mayJudge, pieces }: Judged): string[] {
  return mayJudge ? pieces.flatMap(({ id, verdict }) => (verdict === null ? [id] : [])) : []
}

/** The next report with something to look at, after this one and then from the beginning; undefined: no other waits. */
export function nextWaiting<Report extends Judged>(reports: readonly Report[], reportId: string): Report | undefined {
  const at = reports.findIndex((one) => one.reportId === reportId)
  return [...reports.slice(at + 1), ...reports.slice(0, Math.max(at, 0))].find((one) => waitingPieces(one).length > 0)
}

type Said = { pieces: readonly { verdict: { at: string } | null }[] }

/** Of how many reports the side had said something before the sample was drawn: what it said then counts in the sample. */
export function judgedBefore(reports: readonly Said[], drawnAt: string): number {
  return reports.filter(({ pieces }) => pieces.some(({ verdict }) => verdict !== null && verdict.at < drawnAt)).length
}

/** A piece with the report that it is of. */
export type Target = { id: string; name: string; report: SampledReport }

/** The pieces with some ids, in the order of the sample. */
export function targetsOf(reports: readonly SampledReport[], ids: readonly string[]): Target[] {
  return reports.flatMap((report) =>
    report.pieces.flatMap((piece) =>
      ids.includes(piece.id) ? [{ id: piece.id, name: pieceName(piece), report }] : [],
    ),
  )
}
