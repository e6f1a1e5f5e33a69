import { issueReport, saveNarrative } from '../../src/domains/monitoring/index.ts'
import { as, type DemoStep, idOf } from './ground.ts'
import type { YearWork } from './monthWork.ts'

/** Reports on execution: somebody writes the text over the figures of a cut, somebody else issues it. */
export function narrativeSteps({ ground, year, reporting }: YearWork): DemoStep[] {
  const { app, ids } = ground
  return reporting.narratives.flatMap(({ cut, period, unit, by, written, issued, text }): DemoStep[] => {
    const place = { year, number: cut, period, ...(unit === null ? {} : { unitId: idOf(ids.units, unit) }) }
    const issue = (post: string) => {
      return issueReport.call(app, { credentials: as(ground, post), input: { ...place, narrative: 1 } })
    }
    return [
      {
        on: written,
        take: () => {
          const input = { ...place, seen: 0, narrative: text }
          return saveNarrative.call(app, { credentials: as(ground, by), input })
        },
      },
      { on: issued.on, take: () => issue(issued.by) },
    ]
  })
}
