import './imports.css'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { importRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { importScreen as words } from './messages.es.ts'
import { type PlanChange, type Preview, planChanges } from './reviewData.ts'

type Ticks = ReadonlyMap<string, boolean>

/** Ticks are seen at once and sent one after the other; one that is refused goes back. */
function useTicks(importId: string) {
  const [ticks, setTicks] = useState<Ticks>(new Map())
  const decide = useAct(importRoutes.decideImport)
  const sending = useRef<Promise<unknown>>(Promise.resolve())
  const put = (rows: readonly PlanChange[], take: boolean): void => {
    const keys = rows.map(({ key }) => key)
    setTicks((before) => new Map([...before, ...keys.map((key) => [key, take] as const)]))
    const changes = keys.map((key) => ({ key, take }))
    const send = (): Promise<unknown> => decide.mutateAsync({ input: { importId, changes } })
    sending.current = sending.current.then(send).catch(() => {
      setTicks((before) => new Map([...before].filter(([key]) => !keys.includes(key))))
    })
  }
  return { ticks, put, error: decide.error }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows go from box to box, Home and End to the first and the last; the space bar ticks, as in any box. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const { activeElement: focused } = document
  const at = focused instanceof HTMLInputElement ? boxes.indexOf(focused) : -1
  if (at === -1) return
  const step = STEPS[event.key]
  const next =
    event.key === 'Home'
      ? boxes[0]
      : event.key === 'End'
        ? boxes.at(-1)
        : step === undefined
          ? undefined
          : boxes[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

type UnitChangesProps = {
  unit: string
  rows: readonly PlanChange[]
  isTaken: (row: PlanChange) => boolean
  put: (rows: readonly PlanChange[], take: boolean) => void
}

function UnitChanges({ unit, rows, isTaken, put }: UnitChangesProps): ReactNode {
  const taken = rows.filter(isTaken).length
  return (
    <Section
      title={unit}
      caption={words.takenOf(taken, rows.length)}
      actions={
        <>
          <Button small disabled={taken === rows.length} onClick={() => put(rows, true)}>
            {words.takeAll} <span className="vh">{unit}</span>
          </Button>
          <Button small disabled={taken === 0} onClick={() => put(rows, false)}>
            {words.takeNone} <span className="vh">{unit}</span>
          </Button>
        </>
      }
    >
      <ul className="import-changes">
        {rows.map((row) => (
          <ChangeRow key={row.key} row={row} taken={isTaken(row)} onTick={(take) => put([row], take)} />
        ))}
      </ul>
    </Section>
  )
}

function Choosing({ importId, preview }: { importId: string; preview: Preview }): ReactNode {
  const { ticks, put, error } = useTicks(importId)
  const rows = planChanges(preview)
  const isTaken = ({ key, taken }: PlanChange): boolean => ticks.get(key) ?? taken
  const units = [...new Set(rows.map(({ unit }) => unit))]
  const back = `/plan/importar/${importId}`
  return (
    <div className="import-page">
      <PageHeader
        title={pageTitles.importChanges}
        lead={words.changesLead}
        crumbs={[
          { label: words.backToList, href: '/plan/importar' },
          { label: pageTitles.importReview, href: back },
          { label: pageTitles.importChanges },
        ]}
        control={[preview.import.fileName, words.takenOf(rows.filter(isTaken).length, rows.length)]}
        actions={
          <>
            <Button onClick={() => put(rows, true)}>{words.takeAll}</Button>
            <Button onClick={() => put(rows, false)}>{words.takeNone}</Button>
            <LinkButton variant="primary" href={back}>
              {words.back}
            </LinkButton>
          </>
        }
      />
      {error === null ? null : (
        <Notice kind="error" live title={error.message}>
          <p>{error.remedy}</p>
        </Notice>
      )}
      {rows.length === 0 ? (
        <EmptyState title={words.noChanges} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus between the boxes inside.
        <div onKeyDown={moveFocus}>
          <p className="hint import-keys">{words.changesKeys}</p>
          {units.map((unit) => (
            <UnitChanges key={unit} {...{ unit, isTaken, put }} rows={rows.filter((row) => row.unit === unit)} />
          ))}
        </div>
      )}
    </div>
  )
}

/** A new version of a document beside the plan that is there: what differs, and what of it enters. */
export function ImportChangesPage(): ReactNode {
  const importId = usePathParameter('importId')
  const read = useRead(importRoutes.importPreview, { importId })
  return (
    <ReadState read={read} whoToAsk={words.whoToAsk} title={pageTitles.importChanges}>
      {(preview) => <Choosing importId={importId} preview={preview} />}
    </ReadState>
  )
}
