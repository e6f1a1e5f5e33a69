import { type ReactNode, useState } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { conformityRoutes } from '../../contract.ts'
import type { ConformityAct } from '../../model/workflow/conformity.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { conformityReads, isReady, type OfficeRow, type TypeSheet } from './conformityReads.ts'
import { ExceptionDialog } from './ExceptionDialog.tsx'
import { conformityText as words } from './messages.es.ts'

type Asked = { row: OfficeRow; act: ConformityAct }

function monthsSentence({ months }: OfficeRow): string {
  const parts = MONTHS.flatMap((month) => {
    const share = months[month - 1] ?? null
    return share === null ? [] : [planText.monthShare(monthName(month), planText.percent(formatShare(share)))]
  })
  return planText.monthsSentence(parts)
}

/** One activity at a time: giving it after an exception, or taking back what was said. */
function StepDialog({ year, row, act, onClose }: Asked & { year: string; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const { activityId, digest, unit } = row
  const done = (text: string) => ({
    refresh: conformityReads,
    onSuccess: () => {
      announce(text, { toast: true })
      onClose()
    },
  })
  const give = useAct(conformityRoutes.reviewConformity, done(words.given(1)))
  const withdraw = useAct(conformityRoutes.withdrawConformity, done(words.withdrawn))
  const taking = act === 'give' ? give : withdraw
  const seen = { activityId, digest }
  return (
    <ReasonDialog
      title={act === 'give' ? words.giveOne : words.withdraw}
      hint={act === 'give' ? words.giveOneHint(unit.name) : words.withdrawHint(unit.name)}
      withReason={act === 'withdraw'}
      busy={taking.isPending}
      problem={taking.error}
      onConfirm={(reason) =>
        act === 'give'
          ? give.mutate({ input: { year, give: [seen], except: [] } })
          : withdraw.mutate({ input: { year, activities: [seen], reason: reason ?? '' } })
      }
      onClose={onClose}
    />
  )
}

function Standing({ row }: { row: OfficeRow }): ReactNode {
  const { status, changed, exception, unitPlanStatus } = row
  const mark = changed ? words.changedMark[status] : ''
  return (
    <>
      <b>{words.statuses[status]}</b>
      {mark === '' ? null : <p>{mark}</p>}
      {exception === null ? null : (
        <>
          <p className="as-written">{exception.text}</p>
          <p className="as-written soft">
            {exception.answer === null ? words.unanswered : `${words.answered}: ${exception.answer}`}
          </p>
        </>
      )}
      <span className="meta">{words.planIs(planText.unitStatus[unitPlanStatus])}</span>
    </>
  )
}

function Content({ row }: { row: OfficeRow }): ReactNode {
  const { expectedResult, means, responsibleText, apart, differs } = row
  const differing = differs.filter(({ own }) => !own).map(({ field }) => words.fields[field])
  const facts = [
    [words.result, expectedResult],
    [words.means, means.join(' · ')],
    [words.responsible, responsibleText],
  ] as const
  return (
    <>
      {facts.map(([term, text]) => (
        <p key={term}>
          <span className="soft">{term}:</span> {text === '' ? '–' : text}
        </p>
      ))}
      {differing.length === 0 ? null : (
        <p>
          <b>{words.differs(differing)}</b>
        </p>
      )}
      {apart.length === 0 ? null : <p>{words.apart(apart.map((field) => words.fields[field]))}</p>}
    </>
  )
}

/** What this person may do with one row; the rest of what waits is done in bulk. */
function Acts({ row, onDo }: { row: OfficeRow; onDo: (act: ConformityAct) => void }): ReactNode {
  const labels = { give: words.giveOne, except: words.except, withdraw: words.withdraw }
  const offered = row.available.filter(({ act, refusal }) => refusal === null && (act !== 'give' || !isReady(row)))
  return (
    <div className="acts no-print">
      {offered.map(({ act }) => (
        <Button key={act} small onClick={() => onDo(act)}>
          {labels[act]}
          <span className="vh"> {row.unit.name}</span>
        </Button>
      ))}
    </div>
  )
}

function columnsOf(year: string, onDo: (asked: Asked) => void): readonly Column<OfficeRow>[] {
  return [
    {
      id: 'unit',
      head: words.office,
      rowHead: true,
      phone: 'full',
      cell: ({ unit, code, activityId }) => (
        <>
          <Link href={addresses.activity(year, activityId)}>{unit.name}</Link>
          <small className="soft block">{code}</small>
        </>
      ),
    },
    {
      id: 'months',
      head: (
        <>
          {words.months}
          <RibbonHead load />
        </>
      ),
      phone: 'full',
      cell: (row) => <LoadRibbon values={row.months.map((share) => share ?? 0)} label={monthsSentence(row)} />,
    },
    { id: 'content', head: words.content, phone: 'full', width: '38%', cell: (row) => <Content row={row} /> },
    { id: 'status', head: words.states, phone: 'full', cell: (row) => <Standing row={row} /> },
    {
      id: 'acts',
      head: '',
      phone: 'full',
      cell: (row) => <Acts row={row} onDo={(act) => onDo({ row, act })} />,
    },
  ]
}

/** The activity of each office under one type, with what whoever looks may do. */
export function OfficeTable({ year, sheet }: { year: string; sheet: TypeSheet }): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = (): void => setAsked(null)
  const columns = columnsOf(year, setAsked).filter(({ id }) => id !== 'acts' || sheet.mine)
  return (
    <>
      <DataTable
        caption={words.officesCaption(sheet.template.name)}
        columns={columns}
        rows={sheet.activities}
        rowKey={({ activityId }) => activityId}
      />
      {asked?.act === 'except' ? <ExceptionDialog year={year} row={asked.row} onClose={close} /> : null}
      {asked === null || asked.act === 'except' ? null : <StepDialog year={year} {...asked} onClose={close} />}
    </>
  )
}
