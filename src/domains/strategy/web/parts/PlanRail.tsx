import type { ReactNode } from 'react'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { RailSection } from '../../../../ui/layout/Section.tsx'
import { strategyText } from './messages.es.ts'
import type { Tree } from './tree.ts'

const written = (text: string | null): ReactNode => text ?? <span className="soft">{strategyText.notWritten}</span>

/** Mission, vision and values, beside the objectives. */
export function PlanRail({ plan }: { plan: Tree['plan'] }): ReactNode {
  return (
    <>
      <RailSection title={strategyText.mission}>
        <p>{written(plan.mission)}</p>
      </RailSection>
      <RailSection title={strategyText.vision}>
        <p>{written(plan.vision)}</p>
      </RailSection>
      <RailSection title={strategyText.values}>
        {plan.values.length === 0 ? (
          <p>{written(null)}</p>
        ) : (
          <div className="strategy-values">
            <FactList facts={plan.values.map(({ name, text }) => ({ id: name, term: name, value: text }))} />
          </div>
        )}
      </RailSection>
    </>
  )
}
