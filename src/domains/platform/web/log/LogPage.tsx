import '../platform.css'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { InputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { DateInput, Select } from '../../../../ui/controls/TextInput.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState, NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { logRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { PersonCombobox } from '../parts/PersonCombobox.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { LogLines } from './LogLines.tsx'
import type { ActSentences } from './logSentence.ts'
import { logText } from './messages.es.ts'

const optional = z.string().optional().catch(undefined)
const outcomes = ['all', 'done', 'refused'] as const
const filters = z.object({
  cosa: optional,
  persona: optional,
  acto: optional,
  resultado: z.enum(outcomes).catch('all'),
  desde: z.iso.date().optional().catch(undefined),
  hasta: z.iso.date().optional().catch(undefined),
  antes: z.coerce.number().int().min(1).optional().catch(undefined),
})
type Filters = z.output<typeof filters>

function inputOf({ cosa, persona, acto, resultado, desde, hasta, antes }: Filters): InputOf<typeof logRoutes.readLog> {
  return {
    thing: cosa,
    personId: persona,
    act: acto,
    outcome: resultado === 'all' ? undefined : resultado,
    from: desde,
    until: hasta,
    before: antes,
  }
}

const none = {
  cosa: undefined,
  persona: undefined,
  acto: undefined,
  desde: undefined,
  hasta: undefined,
  antes: undefined,
}

function FilterBar({
  values,
  change,
  sentences,
}: {
  values: Filters
  change: (values: Partial<Filters>) => void
  sentences: ActSentences
}): ReactNode {
  const words = logText.filters
  const set = (values: Partial<Filters>): void => change({ ...values, antes: undefined })
  const acts = Object.entries(sentences).map(([value, { tried }]) => ({ value, label: tried }))
  const filtered =
    Object.keys(none).some((key) => key !== 'antes' && inputHas(values, key)) || values.resultado !== 'all'
  return (
    <>
      <Toolbar>
        <SegmentedFilter
          legend={words.outcome}
          options={outcomes.map((value) => ({ value, label: logText.outcomes[value] }))}
          value={values.resultado}
          onChange={(resultado) => set({ resultado })}
        />
        {filtered ? (
          <Button variant="quiet" icon="close" onClick={() => set({ ...none, resultado: 'all' })}>
            {logText.clear}
          </Button>
        ) : null}
      </Toolbar>
      <Toolbar>
        <PersonCombobox
          label={words.person}
          placeholder={logText.anybody}
          active="all"
          value={values.persona ?? null}
          onChange={(id) => set({ persona: id ?? undefined })}
        />
        <Select
          label={words.act}
          placeholder={logText.allActs}
          options={acts}
          width="m"
          value={values.acto ?? ''}
          onChange={(event) => set({ acto: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
        <DateInput
          label={words.from}
          value={values.desde ?? ''}
          onChange={(event) => set({ desde: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
        <DateInput
          label={words.until}
          value={values.hasta ?? ''}
          onChange={(event) => set({ hasta: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
      </Toolbar>
    </>
  )
}

function inputHas(values: Filters, key: string): boolean {
  return Object.entries(values).some(([name, value]) => name === key && value !== undefined)
}

/** The chained log: who did what, when and in which post; refused attempts too. An act without a sentence shows its code. */
export function LogPage({ sentences }: { sentences: ActSentences }): ReactNode {
  const [values, change] = useFilters(filters)
  const { timeZone, mayReadLog } = useViewer()
  const input = inputOf(values)
  const read = useRead(logRoutes.readLog, input)
  const { cosa } = values
  const label = read.data?.lines.flatMap(({ things }) => things).find(({ thing }) => thing === cosa)?.label
  if (!mayReadLog)
    return (
      <>
        <PageHeader title={pageTitles.log} />
        <NoPermissionState whoToAsk={logText.whoToAsk} />
      </>
    )
  return (
    <>
      <PageHeader
        title={pageTitles.log}
        lead={read.data === undefined ? undefined : logText.lead(read.data.head.seq)}
        control={
          read.data === undefined ? undefined : [logText.chain(read.data.head.hash.slice(0, 16)), logText.chainHint]
        }
        actions={
          <LinkButton href={downloadAddress(logRoutes.readLog, input)} target="_blank">
            {logText.json}
          </LinkButton>
        }
      />
      <FilterBar values={values} change={change} sentences={sentences} />
      {cosa === undefined ? null : <p className="control">{logText.thingChip(label ?? cosa)}</p>}
      <div className="platform-list">
        <ReadState read={read} whoToAsk={logText.whoToAsk}>
          {(data) =>
            data.lines.length === 0 ? (
              <EmptyState title={logText.emptyTitle}>{logText.empty}</EmptyState>
            ) : (
              <>
                <LogLines lines={data.lines} timeZone={timeZone} sentences={sentences} />
                <Toolbar>
                  {values.antes === undefined ? null : (
                    <Button onClick={() => change({ antes: undefined })}>{logText.newest}</Button>
                  )}
                  {data.nextBefore === null ? null : (
                    <Button onClick={() => change({ antes: data.nextBefore ?? undefined })}>{logText.older}</Button>
                  )}
                </Toolbar>
              </>
            )
          }
        </ReadState>
      </div>
    </>
  )
}
