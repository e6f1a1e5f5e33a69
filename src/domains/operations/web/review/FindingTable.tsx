import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { isFindingOf } from '../../model/review/finding.ts'
import { describeFinding } from '../../model/review/reviewText.es.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { reviewScreen } from './messages.es.ts'
import { PickAll } from './PickAll.tsx'
import type { GroupFinding } from './reviewGroups.ts'
import type { Picked } from './usePicked.ts'

const SHOWN = 200

/** Where a row is put right by hand: its activity, or the catalogue of actividades tipo for repeated texts. */
function Subject({ year, finding }: { year: string; finding: GroupFinding }): ReactNode {
  const { activity, unit } = finding.about
  if (finding.activityId !== null && activity !== null)
    return <Link href={addresses.activity(year, finding.activityId)}>{activity.name || activity.code}</Link>
  const whole = { ...finding, repairs: [] }
  if (isFindingOf(whole, 'sameTextAcrossUnits'))
    return (
      <>
        {whole.params.name}{' '}
        <Link href={addresses.templates(year, { texto: whole.params.name })}>{reviewScreen.makeTemplate}</Link>
      </>
    )
  if (finding.unitId !== null && unit !== null)
    return <Link href={addresses.unit(year, finding.unitId)}>{unit.name}</Link>
  return reviewScreen.wholePlan
}

export type FindingTableProps = {
  year: string
  findings: readonly GroupFinding[]
  /** With it, rows that may be accepted have a box. */
  picked?: Picked | undefined
}

/** The rows of a group with what was found in each. */
export function FindingTable({ year, findings, picked }: FindingTableProps): ReactNode {
  const [all, setAll] = useState(false)
  const shown = all ? findings : findings.slice(0, SHOWN)
  return (
    <>
      <table className="t diff in-words cards">
        <caption className="vh">{reviewScreen.listCaption(findings.length)}</caption>
        <thead>
          <tr>
            {picked === undefined ? null : (
              <PickAll
                checked={
                  picked.keys.length > 0 && picked.keys.length === findings.filter((one) => one.mayAccept).length
                }
                onChange={picked.toggleAll}
              />
            )}
            <th scope="col" className="c1">
              {planText.unit}
            </th>
            <th scope="col">{planText.activity}</th>
            <th scope="col" className="cw">
              {reviewScreen.found}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((finding) => {
            const about = finding.about.activity?.name ?? finding.about.unit?.name ?? pageTitles.template
            const unit = finding.about.unit?.code ?? ''
            return (
              <tr key={finding.fingerprint}>
                {picked === undefined ? null : (
                  <td>
                    <input
                      type="checkbox"
                      aria-label={reviewScreen.include(about, unit)}
                      checked={finding.mayAccept && picked.has(finding.fingerprint)}
                      disabled={!finding.mayAccept}
                      title={finding.mayAccept ? undefined : reviewScreen.locked}
                      onChange={() => picked.toggle(finding.fingerprint)}
                    />
                  </td>
                )}
                <td className="soft">{unit}</td>
                <th scope="row">
                  <Subject year={year} finding={finding} />
                </th>
                <td className="words full">{describeFinding(finding).explanation}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown.length < findings.length ? (
        <Button small onClick={() => setAll(true)}>
          {reviewScreen.more(findings.length - shown.length)}
        </Button>
      ) : null}
    </>
  )
}
