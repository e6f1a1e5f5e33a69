import '../platform.css'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { institutionRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { packText } from './messages.es.ts'

type Pack = OutputOf<typeof institutionRoutes.readCountryPack>
type Fact = Pack['facts'][number]

const words: Readonly<Record<string, string>> = packText.facts
/** Facts of holidays carry the name of theirs, those of departments their code. */
const HOLIDAY = 'workingCalendar.holidays.'
const DEPARTMENT = 'departments.names.'
function nameOf(fact: string): string {
  if (fact.startsWith(HOLIDAY)) return packText.holiday(fact.slice(HOLIDAY.length))
  if (fact.startsWith(DEPARTMENT)) return packText.department(fact.slice(DEPARTMENT.length))
  return words[fact] ?? fact
}
const differs = ({ inForce, shipped }: Fact): boolean => inForce !== shipped
const shown = (value: string | null): ReactNode => value ?? <span className="soft">{packText.missing}</span>

const columns: readonly Column<Fact>[] = [
  { id: 'fact', head: packText.columns.fact, rowHead: true, cell: ({ fact }) => nameOf(fact) },
  {
    id: 'inForce',
    head: packText.columns.inForce,
    phoneLabel: packText.columns.inForce,
    cell: ({ inForce }) => shown(inForce),
  },
  {
    id: 'shipped',
    head: packText.columns.shipped,
    phoneLabel: packText.columns.shipped,
    cell: ({ shipped }) => shown(shipped),
  },
  {
    id: 'difference',
    head: packText.columns.difference,
    phoneLabel: packText.columns.difference,
    cell: (fact) =>
      differs(fact) ? (
        <Status kind="atRisk">{packText.different}</Status>
      ) : (
        <span className="soft">{packText.equal}</span>
      ),
  },
]

function Body({ pack }: { pack: Pack }): ReactNode {
  const count = pack.facts.filter(differs).length
  const verdict = count === 0 ? packText.same : packText.differences(count)
  return (
    <>
      <Notice kind="info">{pack.isShipped ? verdict : packText.notShipped}</Notice>
      {pack.isKept ? null : <Notice kind="info">{packText.notKept}</Notice>}
      <DataTable
        caption={packText.caption}
        columns={columns.filter(({ id }) => pack.isShipped || id === 'fact' || id === 'inForce')}
        rows={pack.facts}
        rowKey={({ fact }) => fact}
      />
    </>
  )
}

/** The country's data that are in force, beside those that this release ships. */
export function CountryPackPage(): ReactNode {
  const read = useRead(institutionRoutes.readCountryPack, {})
  return (
    <>
      <PageHeader
        title={pageTitles.countryPack}
        lead={packText.lead}
        crumbs={[{ label: pageTitles.institution, href: '/admin/institucion' }, { label: pageTitles.countryPack }]}
        ruled
      />
      <div className="platform-list">
        <ReadState read={read} whoToAsk={commonText.whoToAsk}>
          {(pack) => <Body pack={pack} />}
        </ReadState>
      </div>
    </>
  )
}
