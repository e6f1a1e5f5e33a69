import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { planRoutes, reviewRoutes } from '../../contract.ts'
import type { RepairCode } from '../../model/review/finding.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { reviewScreen } from './messages.es.ts'
import { effectOf, type Repair, RepairTable } from './RepairTable.tsx'
import type { ReviewGroup } from './reviewGroups.ts'
import { useLinkNames } from './useLinkNames.ts'
import { usePicked } from './usePicked.ts'
import { useUndoable } from './useUndoable.ts'

/** What a change of the plan makes stale on this page. */
export const reviewReads = [
  reviewRoutes.findings,
  reviewRoutes.findingsOfGroup,
  reviewRoutes.previewRepair,
  planRoutes.overview,
]

type PanelProps = { year: string; unitId: string | undefined; group: ReviewGroup; code: RepairCode }

function Chosen({ year, code, repairs }: { year: string; code: RepairCode; repairs: readonly Repair[] }): ReactNode {
  const { names } = useLinkNames(year)
  const offered = repairs.filter((repair) => repair.editable)
  const picked = usePicked(offered.map((repair) => repair.fingerprint))
  const effect = effectOf(offered.filter((repair) => picked.has(repair.fingerprint)))
  const say = useUndoable(year, reviewReads)
  const apply = useAct(reviewRoutes.applyRepair, {
    refresh: reviewReads,
    onSuccess: ({ changeId, activities, skipped }) => say(reviewScreen.done(activities, skipped), changeId),
  })
  if (offered.length === 0)
    return (
      <>
        <RepairTable year={year} repairs={repairs} names={names} picked={undefined} />
        <p className="hint">{reviewScreen.onlyLook}</p>
      </>
    )
  return (
    <>
      <RepairTable year={year} repairs={repairs} names={names} picked={picked} />
      {offered.length < repairs.length ? <p className="hint">{reviewScreen.locked}</p> : null}
      {apply.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(apply.error.message, apply.error.remedy)}
        </Notice>
      )}
      <div className="apply">
        <Button
          variant="primary"
          busy={apply.isPending}
          disabled={picked.keys.length === 0}
          onClick={() => apply.mutate({ input: { year, repairCode: code, fingerprints: picked.keys } })}
        >
          {reviewScreen.apply(effect.activities)}
        </Button>
        <p>
          <b>{reviewScreen.effect(effect.cells, effect.units)}</b>
          <br />
          <span className="soft">{planText.canUndo}</span>
        </p>
      </div>
    </>
  )
}

/** One way to repair a group: before and after of every row, and the button that does it. */
export function RepairPanel({ year, unitId, group, code }: PanelProps): ReactNode {
  const { rule, severity, variant } = group
  const read = useRead(reviewRoutes.previewRepair, {
    year,
    unitId,
    rule,
    severity,
    variant: variant ?? undefined,
    repairCode: code,
  })
  return (
    <ReadGate read={read}>
      {({ repairs, skipped }) => (
        <>
          {repairs.length === 0 ? (
            <p className="soft">{reviewScreen.nothingToRepair}</p>
          ) : (
            <Chosen
              key={repairs.map((repair) => repair.fingerprint).join()}
              year={year}
              code={code}
              repairs={repairs}
            />
          )}
          {skipped.length === 0 ? null : <p className="hint">{reviewScreen.skipped(skipped.length)}</p>}
        </>
      )}
    </ReadGate>
  )
}
