import { type FormEvent, type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState, NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes, copyRoutes, planRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { useUndoable } from '../review/useUndoable.ts'
import { copyScreen } from './messages.es.ts'
import '../review.css'

type Answer = OutputOf<typeof copyRoutes.copyPlan>
type KnownPlan = OutputOf<typeof planRoutes.listPlans>['plans'][number]

const reads = [planRoutes.listPlans, planRoutes.overview, activityRoutes.activities, copyRoutes.comparePlans]

/** What was copied, what was there already and which units stayed out. */
function CopyReport({ year, from, answer }: { year: string; from: string; answer: Answer }): ReactNode {
  const { activities, units, templates, already, skipped, opened } = answer
  return (
    <>
      <Notice
        kind="success"
        live
        title={copyScreen.done(activities, units)}
        actions={
          <>
            <LinkButton href={addresses.plan(year)}>{copyScreen.openPlan}</LinkButton>
            <LinkButton href={addresses.compare(year, from)}>{copyScreen.compare(from)}</LinkButton>
          </>
        }
      >
        {opened ? `${copyScreen.opened} ` : null}
        {templates > 0 ? `${copyScreen.templates(templates)} ` : null}
        {already > 0 ? copyScreen.already(already) : null}
      </Notice>
      {skipped.length === 0 ? null : (
        <DataTable
          caption={copyScreen.skippedCaption}
          showCaption
          compact
          rows={skipped}
          rowKey={(row) => row.unitId}
          columns={[
            { id: 'unit', head: planText.unit, rowHead: true, cell: (row) => row.name },
            {
              id: 'why',
              head: copyScreen.reason,
              phone: 'full',
              cell: (row) => copyScreen.skippedReason[row.reason],
            },
            { id: 'count', head: planText.activity, align: 'end', cell: (row) => planText.activities(row.activities) },
          ]}
        />
      )}
    </>
  )
}

/** Years to copy from, the likeliest first: the year before, then older ones, then later ones. */
function sourcesFor(year: number, plans: readonly KnownPlan[]): readonly KnownPlan[] {
  const others = plans.filter((plan) => plan.year !== year)
  const distance = (plan: KnownPlan): number => (plan.year < year ? year - plan.year : 1000 + plan.year - year)
  return others.toSorted((a, b) => distance(a) - distance(b))
}

function CopyForm({ year, plans }: { year: string; plans: readonly KnownPlan[] }): ReactNode {
  const others = sourcesFor(Number(year), plans)
  const isNew = others.length === plans.length
  const [from, setFrom] = useState(String(others[0]?.year ?? ''))
  const { yearlyPlan } = useViewer()
  const [title, setTitle] = useState(planText.titleDefault(yearlyPlan, year))
  const [tried, setTried] = useState(false)
  const say = useUndoable(year, reads)
  const copy = useAct(copyRoutes.copyPlan, {
    refresh: reads,
    onSuccess: ({ activities, units, changeId }) => say(copyScreen.done(activities, units), changeId),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (from === '' || title.trim() === '' || copy.isPending) return
    copy.mutate({ input: { year, from, ...(isNew ? { title } : {}) } })
  }
  if (others.length === 0) return <EmptyState title={copyScreen.noOther} />
  return (
    <>
      <form className="form" onSubmit={submit} noValidate>
        <Select
          label={copyScreen.from}
          placeholder={null}
          value={from}
          error={tried && from === '' ? copyScreen.choose : undefined}
          options={others.map((plan) => ({
            value: String(plan.year),
            label: copyScreen.planOf(plan.year, plan.activities),
          }))}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        {isNew ? (
          <TextInput
            label={copyScreen.name}
            value={title}
            error={tried && title.trim() === '' ? planText.missing : undefined}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        ) : null}
        <div className="page-acts">
          <Button type="submit" variant="primary" busy={copy.isPending}>
            {copyScreen.copy}
          </Button>
        </div>
      </form>
      {copy.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(copy.error.message, copy.error.remedy)}
        </Notice>
      )}
      {copy.data === undefined ? null : <CopyReport year={year} from={from} answer={copy.data} />}
      <p>
        <Link href={addresses.moved(year)}>{copyScreen.moved}</Link>
      </p>
    </>
  )
}

/** Brings the activities of another year into the plan of this one. */
export function CopyPlanPage(): ReactNode {
  const year = usePathParameter('year')
  const { isPlanner, personId } = useViewer()
  const read = useRead(planRoutes.listPlans, {})
  return (
    <div className="copy-page">
      <PageHeader
        crumbs={[{ label: planText.plan(year), href: addresses.plan(year) }, { label: pageTitles.copy }]}
        title={copyScreen.title(year)}
        lead={copyScreen.lead}
      />
      {personId !== '' && !isPlanner ? (
        <NoPermissionState whoToAsk={copyScreen.onlyPlanning} />
      ) : (
        <ReadGate read={read}>{({ plans }) => <CopyForm key={year} year={year} plans={plans} />}</ReadGate>
      )}
    </div>
  )
}
