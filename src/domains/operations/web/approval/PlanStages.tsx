import type { ReactNode } from 'react'
import { Link } from '../../../../ui/Link.tsx'
import { RailSection } from '../../../../ui/layout/Section.tsx'
import { Menu } from '../../../../ui/overlays/Menu.tsx'
import { planPlaces } from '../parts/planPlaces.ts'
import { approvalText } from './messages.es.ts'

/** The other pages of the plan, in the order in which the year needs them. */
export function PlanStages({ year }: { year: string }): ReactNode {
  return (
    <div className="plan-stages">
      <RailSection title={approvalText.stages.title}>
        {planPlaces(year).map(({ stage, places }) => (
          <div key={stage}>
            <h3 className="rail-title">{approvalText.stages[stage]}</h3>
            <ul className="rail-links">
              {places.map(({ id, label, href }) => (
                <li key={id}>
                  <Link href={href}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </RailSection>
    </div>
  )
}

/** The same where there is no room for a rail: it would stand after all the units. */
export function PlanStagesMenu({ year }: { year: string }): ReactNode {
  const items = planPlaces(year).flatMap(({ stage, places }) =>
    places.map((place) => ({ ...place, detail: approvalText.stages[stage] })),
  )
  return (
    <div className="plan-stages-menu">
      <Menu label={approvalText.stages.title} items={items} align="end" />
    </div>
  )
}
