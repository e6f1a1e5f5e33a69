import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'

export type OfferedAct = {
  id: string
  label: string
  /** What still stops it, or null. */
  refusal: { code: string; message: string; remedy: string } | null
  /** Where the refusal is settled. */
  settleAt?: { href: string; label: string } | undefined
  /** Undoes or turns back: never the first thing that a page offers. */
  turnsBack?: boolean | undefined
  onDo: () => void
}

/** The acts that a person may do now; what stops one stands under its button, with the way to settle it. */
export function ActList({ acts }: { acts: readonly OfferedAct[] }): ReactNode {
  const first = acts.find(({ refusal, turnsBack }) => refusal === null && turnsBack !== true)
  return (
    <ul className="act-list">
      {acts.map((act) => (
        <li key={act.id}>
          <Button
            variant={act === first ? 'primary' : undefined}
            disabled={act.refusal !== null}
            aria-describedby={act.refusal === null ? undefined : `why-${act.id}`}
            onClick={act.onDo}
          >
            {act.label}
          </Button>
          {act.refusal === null ? null : (
            <p className="hint" id={`why-${act.id}`}>
              {act.refusal.message} {act.refusal.remedy}{' '}
              {act.settleAt === undefined ? null : <Link href={act.settleAt.href}>{act.settleAt.label}</Link>}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
