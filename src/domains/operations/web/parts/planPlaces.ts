import { pageTitles } from '../messages.es.ts'
import { addresses } from './addresses.ts'

export type PlanPlace = { id: string; label: string; href: string }
export type PlanStage = 'formulation' | 'decision' | 'inTheYear' | 'end'

/** Pages of the plan of a year that have no tab, by the part of the year in which they are needed. */
export function planPlaces(year: number | string): readonly { stage: PlanStage; places: readonly PlanPlace[] }[] {
  return [
    {
      stage: 'formulation',
      places: [
        { id: 'calendar', label: pageTitles.calendar, href: addresses.calendar(year) },
        { id: 'coordination', label: pageTitles.coordination, href: addresses.coordination(year) },
        { id: 'conformity', label: pageTitles.conformity, href: addresses.conformity(year) },
        { id: 'moved', label: pageTitles.moved, href: addresses.moved(year) },
      ],
    },
    {
      stage: 'decision',
      places: [
        { id: 'sessions', label: pageTitles.sessions, href: addresses.sessions(year) },
        { id: 'versions', label: pageTitles.versions, href: addresses.versions(year) },
        { id: 'planAt', label: pageTitles.planAt, href: addresses.planAt(year) },
      ],
    },
    {
      stage: 'inTheYear',
      places: [
        { id: 'changeRequests', label: pageTitles.changeRequests, href: addresses.changeRequests(year) },
        { id: 'reorganisation', label: pageTitles.reorganisation, href: addresses.reorganisation(year) },
      ],
    },
    { stage: 'end', places: [{ id: 'closing', label: pageTitles.closing, href: addresses.closing(year) }] },
  ]
}
