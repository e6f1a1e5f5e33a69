import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type AuditScope, lastDayOf } from './auditReads.ts'
import { auditText as words } from './messages.es.ts'

/** What an external auditor may read and until when. */
export function OwnAccess({
  access,
  units,
  locale,
}: {
  access: NonNullable<AuditScope['access']>
  units: AuditScope['units']
  locale: string
}): ReactNode {
  const reached = access.units === 'all' ? words.allUnits : units.map(({ name }) => name).join(', ')
  return (
    <Section title={words.ownTitle}>
      <FactList
        layout="rows"
        facts={[
          { id: 'body', term: words.body, value: access.body },
          { id: 'purpose', term: words.purpose, value: access.purpose },
          { id: 'years', term: words.years, value: access.years.join(', ') },
          { id: 'units', term: words.units, value: reached },
          { id: 'names', term: words.names, value: access.names ? words.withNames : words.withoutNames },
          { id: 'until', term: words.until, value: words.lastDay(formatDay(lastDayOf(access), locale)) },
        ]}
      />
    </Section>
  )
}
