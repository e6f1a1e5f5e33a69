import './imports.css'
import { type ReactNode, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ConfirmDialog } from '../../../../ui/overlays/Dialog.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { importRoutes } from '../../contract.ts'
import type { ImportReport } from '../../model/importReview/importReport.ts'
import { pageTitles } from '../messages.es.ts'
import { importScreen as words } from './messages.es.ts'
import { unbroken } from './reviewData.ts'

function UndoDialog({ importId, onClose }: { importId: string; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const undo = useAct(importRoutes.undoImport, {
    refresh: [importRoutes.readImportReport, importRoutes.listImports],
    onSuccess: ({ annulled }) => {
      announce(words.undone(annulled), { toast: true })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      danger
      title={words.undoTitle}
      confirmLabel={words.undoAct}
      busy={undo.isPending}
      onConfirm={() => undo.mutate({ input: { importId } })}
      onCancel={onClose}
    >
      <p>{words.undoText}</p>
      {undo.error === null ? null : (
        <Notice kind="error" live title={undo.error.message}>
          <p>{undo.error.remedy}</p>
        </Notice>
      )}
    </ConfirmDialog>
  )
}

function factsOf(report: ImportReport): { id: string; term: string; value: string | number }[] {
  const { activities, units, joinedFragments, frontMatter, catalogue, totals } = report
  const values: Record<keyof typeof words.reportFacts, string | number> = {
    ...activities,
    units: units.created.length,
    aliases: units.aliases.length,
    joined: joinedFragments,
    sections: frontMatter.sections,
    signatures: frontMatter.signatures,
    lines: catalogue?.linkedRows ?? 0,
    total: words.sumOfCells(totals.total / 100),
  }
  return Object.entries(words.reportFacts).flatMap(([id, term]) => {
    const value = Object.entries(values).find(([key]) => key === id)?.[1] ?? 0
    return value === 0 && id !== 'added' ? [] : [{ id, term, value }]
  })
}

type Left = { key: string; place: string; unit: string; what: string; message: string }

function leftOf({ leftovers }: ImportReport): Left[] {
  const joined = (cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== '').join(' | ')
  return [
    ...leftovers.doubts.map(({ place, unit, activity: what, message }) => ({ place, unit, what, message })),
    ...leftovers.rows.map(({ place, unit, cells }) => ({
      place,
      unit,
      what: joined(cells),
      message: words.decisions.leaveOut,
    })),
    ...leftovers.fragments.map(({ place, unit, cells }) => ({
      place,
      unit: unit ?? '',
      what: joined(cells),
      message: words.keepLoose,
    })),
  ].map((row, at) => ({ ...row, key: `${row.place}-${at}` }))
}

/** Units that the institution did not have, with the kind and place that they got. */
function CreatedUnits({ report: { units } }: { report: ImportReport }): ReactNode {
  const { createdColumns: heads } = words
  if (units.created.length === 0) return null
  return (
    <Section title={words.createdTitle}>
      <DataTable
        caption={words.createdTitle}
        rows={units.created}
        rowKey={({ id }) => id}
        compact
        columns={[
          { id: 'name', head: heads.name, rowHead: true, cell: ({ name }) => name },
          { id: 'code', head: heads.code, cell: ({ code }) => code, phoneLabel: heads.code },
          {
            ...{ id: 'kind', head: heads.kind, phoneLabel: heads.kind },
            cell: ({ kind }) => (kind === undefined ? '' : words.unitKinds[kind]),
          },
          { id: 'under', head: heads.under, cell: ({ under }) => under ?? '–', phoneLabel: heads.under },
          {
            id: 'readAs',
            head: heads.readAs,
            cell: ({ name, readAs }) => (readAs === name ? words.sameName : readAs),
            phoneLabel: heads.readAs,
          },
        ]}
      />
    </Section>
  )
}

function Report({ importId, report }: { importId: string; report: ImportReport }): ReactNode {
  const left = leftOf(report)
  return (
    <>
      <div className="import-facts">
        <FactList facts={factsOf(report)} layout="rows" />
      </div>
      <CreatedUnits report={report} />
      <Section
        title={words.leftTitle}
        actions={
          <>
            <a
              className="btn small"
              href={downloadAddress(importRoutes.importReport, { importId, format: 'csv' })}
              download
            >
              {words.downloadCsv}
            </a>
            <a
              className="btn small"
              href={downloadAddress(importRoutes.importReport, { importId, format: 'json' })}
              download
            >
              {words.downloadJson}
            </a>
          </>
        }
      >
        {left.length === 0 ? (
          <EmptyState title={words.nothingLeft} />
        ) : (
          <DataTable
            caption={words.leftTitle}
            rows={left}
            rowKey={({ key }) => key}
            compact
            columns={[
              {
                id: 'place',
                head: words.leftColumns.place,
                cell: ({ place }) => place,
                phoneLabel: words.leftColumns.place,
              },
              { id: 'unit', head: words.leftColumns.unit, cell: ({ unit }) => unit, phone: 'full' },
              { id: 'what', head: words.leftColumns.what, rowHead: true, cell: ({ what }) => what },
              { id: 'why', head: words.leftColumns.message, cell: ({ message }) => unbroken(message), phone: 'full' },
            ]}
          />
        )}
      </Section>
    </>
  )
}

export function ImportReportPage(): ReactNode {
  const importId = usePathParameter('importId')
  const read = useRead(importRoutes.readImportReport, { importId })
  const [undoing, setUndoing] = useState(false)
  return (
    <ReadState read={read} whoToAsk={words.whoToAsk} title={pageTitles.importReport}>
      {({ import: one, report }) => (
        <div className="import-page">
          <PageHeader
            title={pageTitles.importReport}
            crumbs={[{ label: words.backToList, href: '/plan/importar' }, { label: pageTitles.importReport }]}
            control={[
              words.planOf(one.year),
              one.fileName,
              words.states[one.state],
              shortDay(report.at.slice(0, 10)),
              report.by,
              words.fingerprint(report.sha256),
            ]}
            lead={words.reportLead(report.activities.added, report.units.matched + report.units.created.length)}
            actions={
              one.state === 'accepted' ? (
                <>
                  <Button onClick={() => setUndoing(true)}>{words.undo}</Button>
                  <LinkButton variant="primary" href={`/plan/${one.year}`}>
                    {words.openPlan}
                  </LinkButton>
                </>
              ) : null
            }
          />
          <Report importId={importId} report={report} />
          {undoing ? <UndoDialog importId={importId} onClose={() => setUndoing(false)} /> : null}
        </div>
      )}
    </ReadState>
  )
}
