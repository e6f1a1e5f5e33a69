import type { ReactNode } from 'react'
import { formatDay } from '../../kernel/day.ts'
import { Link } from '../../ui/Link.tsx'
import { appText } from './messages.es.ts'
import type { Session } from './useSession.ts'

/** What must be known on every page: invented data, and the limits of the embedded database. */
export function Banner({ session }: { session: Session }): ReactNode {
  const { institution, engine } = session
  if (!institution.isDemo && engine === 'postgres') return null
  const demo = institution.fixedDate === null ? appText.demo : appText.demoOn(formatDay(institution.fixedDate))
  return (
    <>
      {institution.isDemo ? `${demo} ` : ''}
      {engine === 'pglite' ? `${appText.embedded} ` : ''}
      {engine === 'pglite' ? <Link href="/ayuda/instalacion">{appText.howToMove}</Link> : null}
    </>
  )
}
