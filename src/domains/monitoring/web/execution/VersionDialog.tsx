import type { ReactNode } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { executionRoutes } from '../../contract.ts'
import { changedSections, type Narrative, narrativeSections } from '../../model/execution/narrative.ts'
import { narrativeTitles } from '../../model/execution/periodText.es.ts'
import type { ReportPlace } from '../addresses.ts'
import { inputOf } from './executionData.ts'
import { executionText as words } from './messages.es.ts'

type Numbered = Narrative & { number: number }

const written = (text: string): ReactNode =>
  text === '' ? <p className="soft">{words.emptySection}</p> : <p>{text}</p>

/** Both versions section by section; what is the same is said once. */
function Compared({ old, last }: { old: Numbered; last: Numbered }): ReactNode {
  const changed = new Set(changedSections(old, last))
  return (
    <div className="execution-said">
      {narrativeSections.map((section) => (
        <div key={section}>
          <h3>{narrativeTitles[section]}</h3>
          <p className="meta">{changed.has(section) ? words.changedSection : words.sameSection}</p>
          <div className="execution-pair">
            <div>
              {changed.has(section) ? <b>{words.versionName(old.number)}</b> : null}
              {written(old[section])}
            </div>
            {changed.has(section) ? (
              <div>
                <b>{words.versionName(last.number)}</b>
                {written(last[section])}
              </div>
            ) : null}
          </div>
        </div>
      ))}
    </div>
  )
}

type Props = { place: ReportPlace; version: number; last: Numbered; onClose: () => void }

/** An earlier version of the narrative beside the last one. */
export function VersionDialog({ place, version, last, onClose }: Props): ReactNode {
  const { data, error } = useRead(executionRoutes.narrativeVersion, { ...inputOf(place), version })
  return (
    <Dialog open wide onClose={onClose} title={words.versionTitle(version)}>
      {error === null ? null : (
        <Notice kind="error" live>
          {error.message} {error.remedy}
        </Notice>
      )}
      {data === undefined ? (
        error === null && <p>{words.loading}</p>
      ) : (
        <>
          <p>{words.comparedWith(last.number)}</p>
          <Compared old={{ ...data.narrative, number: data.number }} last={last} />
        </>
      )}
    </Dialog>
  )
}
