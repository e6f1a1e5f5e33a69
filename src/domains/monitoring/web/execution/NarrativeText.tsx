import type { ReactNode } from 'react'
import { type Narrative, narrativeSections } from '../../model/execution/narrative.ts'
import { narrativeTitles } from '../../model/execution/periodText.es.ts'
import { executionText as words } from './messages.es.ts'

/** A narrative to be read, section by section. */
export function NarrativeText({ narrative }: { narrative: Narrative }): ReactNode {
  return (
    <div className="execution-text">
      {narrativeSections.map((section) => (
        <div key={section}>
          <h3>{narrativeTitles[section]}</h3>
          {narrative[section] === '' ? <p className="soft">{words.emptySection}</p> : <p>{narrative[section]}</p>}
        </div>
      ))}
    </div>
  )
}
