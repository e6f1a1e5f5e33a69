import { type FormEvent, Fragment, type ReactNode, useEffect, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes, planRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import { ActivityLoad } from '../parts/ActivityLoad.tsx'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useCatalogue } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import { searchText } from './messages.es.ts'
import '../plan.css'
import { highlight, searchWords } from './highlight.ts'
import './search.css'

const MOST_SHOWN = 200
const kinds = ['todas', 'line', 'process', 'unclassified'] as const
const schema = z.object({
  texto: z.coerce.string().catch('').default(''),
  unidad: z.string().optional().catch(undefined),
  linea: z.string().optional().catch(undefined),
  clase: z.enum(kinds).catch('todas').default('todas'),
})

/** Words of the search marked in a text, as it is written. */
function Marked({ text, words }: { text: string; words: readonly string[] }): ReactNode {
  return highlight(text, words).map((part, at) =>
    part.isHit ? <mark key={at}>{part.text}</mark> : <Fragment key={at}>{part.text}</Fragment>,
  )
}

function Hit({
  year,
  activity,
  unit,
  words,
}: {
  year: string
  activity: Activity
  unit: string
  words: readonly string[]
}): ReactNode {
  const { locale } = useViewer()
  const fields = [
    { id: 'result', term: planText.result, text: activity.expectedResult },
    { id: 'means', term: planText.means, text: activity.means.join('; ') },
    { id: 'responsible', term: planText.responsible, text: activity.responsibleText },
    { id: 'line', term: planText.line, text: activity.lineText },
  ].filter(({ text }) => text !== '')
  return (
    <li className="hit">
      <div>
        <p className="soft hit-where">
          <Marked text={activity.code} words={words} /> · {unit}
        </p>
        <h2>
          <Link href={addresses.activity(year, activity.id)}>
            <Marked text={activity.name} words={words} />
          </Link>
        </h2>
        <dl>
          {fields.map(({ id, term, text }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>
                <Marked text={text} words={words} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <ActivityLoad months={activity.months} locale={locale} />
    </li>
  )
}

/** Search in all the text of a plan, without accents or case; words and filters stand in the address. */
export function SearchPage(): ReactNode {
  const year = usePathParameter('year')
  const [filters, change] = useFilters(schema)
  const { texto, unidad, linea, clase } = filters
  const [typed, setTyped] = useState(texto)
  useEffect(() => setTyped(texto), [texto])
  const units = useRead(planRoutes.overview, { year }).data?.units ?? []
  const catalogue = useCatalogue(year)
  const asks = texto !== '' || unidad !== undefined || linea !== undefined || clase !== 'todas'
  const read = useRead(
    activityRoutes.activities,
    {
      year,
      text: texto,
      limit: MOST_SHOWN,
      ...(unidad === undefined ? {} : { unitId: unidad }),
      ...(linea === undefined ? {} : { lineId: linea }),
      ...(clase === 'todas' ? {} : { classification: clase }),
    },
    { enabled: asks },
  )
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const words = searchWords(texto)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    change({ texto: typed.trim() })
  }
  return (
    <div className="plan-page">
      <PageHeader title={searchText.title(year)} />
      <PlanTabs year={year} current="search" />
      <search>
        <form className="search-form" onSubmit={submit}>
          <TextInput
            label={searchText.label}
            hint={searchText.hint}
            type="search"
            name="texto"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary" icon="search">
            {searchText.submit}
          </Button>
        </form>
        <div className="search-filters">
          <Combobox
            label={searchText.unit}
            optional
            value={unidad ?? null}
            onChange={(id) => change({ unidad: id ?? undefined })}
            items={units.map(({ unitId, name, code }) => ({ id: unitId, label: name, detail: code }))}
          />
          <Combobox
            label={searchText.line}
            optional
            value={linea ?? null}
            onChange={(id) => change({ linea: id ?? undefined })}
            items={catalogue.lines.map(({ id, code, text }) => ({ id, label: `${code} ${text}` }))}
          />
          <SegmentedFilter
            legend={searchText.kinds}
            value={clase}
            onChange={(value) => change({ clase: value })}
            options={kinds.map((value) => ({
              value,
              label: value === 'todas' ? searchText.allKinds : searchText.kind[value],
            }))}
          />
        </div>
      </search>
      {asks ? (
        <ReadGate read={read}>
          {({ total, activities }) =>
            total === 0 ? (
              <EmptyState
                title={searchText.noneTitle}
                action={<Link href={addresses.search(year)}>{searchText.clear}</Link>}
              >
                {searchText.none}
              </EmptyState>
            ) : (
              <section aria-label={searchText.results}>
                <p role="status" className="found">
                  <b>{searchText.found(total, texto)}</b>{' '}
                  {total > activities.length ? searchText.shown(activities.length) : null}
                </p>
                <ul className="hits">
                  {activities.map((activity) => (
                    <Hit
                      key={activity.id}
                      year={year}
                      activity={activity}
                      unit={names.get(activity.unitId) ?? ''}
                      words={words}
                    />
                  ))}
                </ul>
              </section>
            )
          }
        </ReadGate>
      ) : (
        <EmptyState title={searchText.startTitle}>{searchText.start}</EmptyState>
      )}
    </div>
  )
}
