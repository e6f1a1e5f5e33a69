import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { conformityRoutes } from '../../contract.ts'
import { comparedFields } from '../../model/officeDifferences.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { fieldText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import '../review.css'
import { NationalFigure } from '../templates/NationalFigure.tsx'
import { isReady, type TypeSheet } from './conformityReads.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { conformityText as words } from './messages.es.ts'
import { OfficeTable } from './OfficeTable.tsx'

function Differences({ sheet }: { sheet: TypeSheet }): ReactNode {
  const { ways, lacking } = sheet
  return (
    <Section title={words.differences}>
      {lacking.length === 0 ? null : <Notice kind="warn">{words.lacking(lacking.map(({ name }) => name))}</Notice>}
      <FactList
        layout="rows"
        facts={comparedFields.map((field) => ({
          id: field,
          term: fieldText[field],
          value: words.ways[field](ways[field]),
        }))}
      />
    </Section>
  )
}

function Trail({ trail }: Pick<TypeSheet, 'trail'>): ReactNode {
  const { timeZone, locale } = useViewer()
  if (trail.length === 0) return <p className="soft">{words.noTrail}</p>
  const knots = trail.map((step, at) => ({
    id: step.id,
    when: formatInstant(step.at, timeZone, locale),
    label: (
      <>
        <b>{words.done[step.act](step.activities.length)}</b>
        <br />
        <span className="soft">{words.by(step.postName, step.personName, step.bySubstitute)}</span>
        <p className="soft">{step.activities.join(', ')}</p>
        {step.reason === null ? null : <p className="as-written">{step.reason}</p>}
      </>
    ),
    state: at === 0 ? ('here' as const) : ('done' as const),
  }))
  return <Knots label={words.trail} knots={knots} />
}

/** One actividad tipo as its rectora reviews it: the national figure, what each office says, and the trail. */
export function ConformityTypePage(): ReactNode {
  const year = usePathParameter('year')
  const templateId = usePathParameter('templateId')
  const read = useRead(conformityRoutes.conformityOfType, { year, templateId })
  const [giving, setGiving] = useState(false)
  const { data } = read
  const ready = data?.activities.filter(isReady).length ?? 0
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[
          { label: pageTitles.approval, href: addresses.approval(year) },
          { label: pageTitles.conformity, href: addresses.conformity(year) },
          { label: data?.template.name ?? pageTitles.conformityOfType },
        ]}
        title={data?.template.name ?? pageTitles.conformityOfType}
        control={
          data === undefined
            ? undefined
            : [
                data.leadUnit.name,
                <Link key="type" href={addresses.template(year, templateId)}>
                  {words.type_}
                </Link>,
              ]
        }
        actions={
          ready === 0 ? undefined : (
            <Button variant="primary" onClick={() => setGiving(true)}>
              {words.give(ready)}
            </Button>
          )
        }
      />
      <ReadGate read={read}>
        {(sheet) => (
          <>
            <NationalFigure sheet={{ ...sheet, mayKeep: sheet.mine }} />
            <Differences sheet={sheet} />
            <Section title={words.ofOffices}>
              <OfficeTable year={year} sheet={sheet} />
            </Section>
            <Section title={words.trail}>
              <Trail trail={sheet.trail} />
            </Section>
            {giving ? (
              <GiveDialog
                year={year}
                label={words.which.offices}
                groups={sheet.activities.map((row) => ({ id: row.activityId, label: row.unit.name, rows: [row] }))}
                onClose={() => setGiving(false)}
              />
            ) : null}
          </>
        )}
      </ReadGate>
    </div>
  )
}
