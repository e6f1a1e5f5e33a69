import { monitoringPages } from '../../domains/monitoring/web/index.ts'
import { operationsPages } from '../../domains/operations/web/index.ts'
import { platformOpenPages, platformPages } from '../../domains/platform/web/index.ts'
import { strategyPages } from '../../domains/strategy/web/index.ts'
import { lazyPage, type Page } from '../../ui/page.tsx'
import { appText } from './messages.es.ts'

/** The plan of the year in which a unit closed says who inherits what it did. */
const afterUnitEnd = (closedOn: string) => {
  const year = closedOn.slice(0, 4)
  return { href: `/plan/${year}/reorganizacion`, label: appText.reorganisation(year) }
}

/** Pages inside the frame, for whoever has a session. */
const load = () => import('./help/HelpPage.tsx')

export const pages: readonly Page[] = [
  ...strategyPages,
  ...operationsPages,
  ...monitoringPages,
  ...platformPages(async () => (await import('./actSentences.ts')).actSentences, afterUnitEnd),
  lazyPage('/ayuda', appText.help, load, 'HelpPage'),
  lazyPage('/ayuda/$chapter', appText.help, load, 'HelpPage'),
]

/** Pages before there is a session: they stand without the frame. */
export const openPages: readonly Page[] = platformOpenPages
