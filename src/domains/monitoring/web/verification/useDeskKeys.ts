import { type RefObject, useRef } from 'react'
import { useShortcuts } from '../../../../ui/overlays/useShortcuts.ts'
import type { VerdictKind } from '../../model/verification/verdicts.ts'
import { waitingPieces } from './desk.ts'
import type { SampledReport } from './verificationData.ts'

type Desk = {
  ref: RefObject<HTMLElement | null>
  /** Puts the focus on the first of some pieces, or where there is none on the way to the next report. */
  goOn: (pieces: readonly string[]) => void
}

/**
 * V, I and N while the focus is in the report, so that they never surprise who types or reads elsewhere. They speak of the piece
 * with the focus, or else of the first one that waits.
 */
export function useDeskKeys(report: SampledReport, onJudge: (kind: VerdictKind, pieceId: string) => void): Desk {
  const ref = useRef<HTMLElement>(null)
  const press = (kind: VerdictKind) => (): void => {
    const focused = document.activeElement
    if (!report.mayJudge || focused === null || ref.current?.contains(focused) !== true) return
    const pieceId = focused.closest<HTMLElement>('[data-piece]')?.dataset.piece ?? waitingPieces(report)[0]
    if (pieceId !== undefined) onJudge(kind, pieceId)
  }
  useShortcuts({ v: press('verified'), i: press('insufficient'), n: press('mismatch') })
  const goOn = ([first]: readonly string[]): void => {
    const wanted = first === undefined ? '[data-next]' : `[data-piece="${first}"]`
    ref.current?.querySelector<HTMLElement>(wanted)?.focus()
  }
  return { ref, goOn }
}
