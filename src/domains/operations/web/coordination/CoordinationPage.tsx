import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { coordinationRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import '../plan.css'
import { AskDialog } from './AskDialog.tsx'
import { CoordinationTable } from './CoordinationTable.tsx'
import { coordinationText as words } from './messages.es.ts'

/** What units ask of each other, what was answered, and what waits (method step 3, domain.md D37). */
export function CoordinationPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(coordinationRoutes.coordination, { year })
  const [asking, setAsking] = useState(false)
  const { data } = read
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.coordination }]}
        title={words.title(year)}
        lead={data === undefined ? undefined : words.lead(data.requests.filter(({ open }) => open).length)}
        actions={
          data === undefined || data.mayAskFor.length === 0 ? undefined : (
            <Button variant="primary" onClick={() => setAsking(true)}>
              {words.ask}
            </Button>
          )
        }
      />
      <ReadGate read={read}>{(loaded) => <CoordinationTable year={year} data={loaded} />}</ReadGate>
      {asking && data !== undefined ? <AskDialog year={year} data={data} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
