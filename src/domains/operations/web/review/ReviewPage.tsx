import { type ReactNode, useId, useRef } from 'react'
import { z } from 'zod'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { reviewRoutes } from '../../contract.ts'
import { describeFinding } from '../../model/review/reviewText.es.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { reviewScreen } from './messages.es.ts'
import '../review.css'
import { AcceptedPanel } from './AcceptedPanel.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { RuleList } from './RuleList.tsx'
import { chosenGroup, groupKey, type Review } from './reviewGroups.ts'

const text = z.string().optional().catch(undefined)
const schema = z.object({ unidad: text, regla: text, grupo: text })
type Filters = z.output<typeof schema>

const ACCEPTED = 'aceptadas'

function UnitFilter(props: { review: Review; value: string | undefined; onChange: (id: string | undefined) => void }) {
  const { review, value, onChange } = props
  const open = (unit: Review['units'][number]): number => unit.counts.block + unit.counts.warning + unit.counts.notice
  const options = review.units
    .filter((unit) => unit.id === value || open(unit) > 0)
    .map((unit) => ({ value: unit.id, label: planText.unitOption(unit.name, open(unit)) }))
  return (
    <Select
      label={reviewScreen.unit}
      placeholder={reviewScreen.allUnits}
      options={options}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  )
}

function Fix({ year, review, filters }: { year: string; review: Review; filters: Filters }): ReactNode {
  if (filters.grupo === ACCEPTED) return <AcceptedPanel year={year} accepted={review.accepted} />
  const group = chosenGroup(review.groups, filters)
  if (group !== undefined)
    return <GroupPanel key={`${groupKey(group)} ${filters.unidad}`} year={year} unitId={filters.unidad} group={group} />
  if (review.groups.length === 0) return <EmptyState title={reviewScreen.clearTitle}>{reviewScreen.clear}</EmptyState>
  return <EmptyState title={reviewScreen.goneTitle}>{reviewScreen.gone}</EmptyState>
}

function titleOf(review: Review, filters: Filters): string {
  if (filters.grupo === ACCEPTED) return reviewScreen.accepted
  const group = chosenGroup(review.groups, filters)
  return group === undefined ? reviewScreen.list : describeFinding(group.first).title
}

function Body({ year, review }: { year: string; review: Review }): ReactNode {
  const [filters, change] = useFilters(schema)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const group = chosenGroup(review.groups, filters)
  const hrefOf = (grupo: string): string => {
    const query = new URLSearchParams({ ...(filters.unidad === undefined ? {} : { unidad: filters.unidad }), grupo })
    return `/plan/${year}/revisor?${query}`
  }
  // Where the panel stands under the list, choosing brings the eyes and the focus to it.
  const onChoose = (): void => {
    if (window.matchMedia('(max-width: 1100px)').matches) setTimeout(() => heading.current?.focus())
  }
  return (
    <div className="lint">
      <div className="rules-column">
        <UnitFilter
          review={review}
          value={filters.unidad}
          onChange={(unidad) => change({ unidad, grupo: undefined, regla: undefined })}
        />
        <RuleList
          review={review}
          chosen={filters.grupo ?? (group === undefined ? undefined : groupKey(group))}
          hrefOf={hrefOf}
          onChoose={onChoose}
        />
      </div>
      <section className="fix" aria-labelledby={id}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {titleOf(review, filters)}
        </h2>
        <Fix year={year} review={review} filters={filters} />
      </section>
    </div>
  )
}

/** The reviewer: what it found on the left, how to settle it on the right. */
export function ReviewPage(): ReactNode {
  const year = usePathParameter('year')
  const [filters] = useFilters(schema)
  const { isWriter } = useViewer()
  const read = useRead(reviewRoutes.findings, { year, unitId: filters.unidad })
  const counts = read.data?.counts
  return (
    <div className="review-page">
      <PageHeader
        crumbs={[{ label: planText.plan(year), href: addresses.plan(year) }, { label: pageTitles.review }]}
        title={pageTitles.review}
        lead={
          counts === undefined
            ? undefined
            : reviewScreen.lead(year, {
                ...{ blocks: counts.block, warnings: counts.warning },
                ofUnit: filters.unidad !== undefined,
              })
        }
        actions={
          <>
            <Button busy={read.isFetching} onClick={() => void read.refetch()}>
              {reviewScreen.again}
            </Button>
            {isWriter ? <LinkButton href={addresses.bulkFill(year)}>{reviewScreen.fillIn}</LinkButton> : null}
            <LinkButton href={addresses.plan(year)}>{reviewScreen.byUnit}</LinkButton>
          </>
        }
      />
      <ReadGate read={read}>{(review) => <Body year={year} review={review} />}</ReadGate>
    </div>
  )
}
