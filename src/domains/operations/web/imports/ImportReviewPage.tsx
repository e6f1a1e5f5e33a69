import './imports.css'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Steps } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { ConfirmDialog } from '../../../../ui/overlays/Dialog.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { importRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { ApplyDialog } from './ApplyDialog.tsx'
import { BulkTable } from './BulkTable.tsx'
import { DoubtPanel } from './DoubtPanel.tsx'
import { importScreen as words } from './messages.es.ts'
import { NewUnits } from './NewUnitPlace.tsx'
import { Changes } from './PlanChanges.tsx'
import { DocumentIssues, Fragments, FrontMatter } from './ReviewParts.tsx'
import { ReviewSummary } from './ReviewSummary.tsx'
import { RowPreview } from './RowPreview.tsx'
import { type Doubt, type Preview, type ReviewFilters, reviewFilters } from './reviewData.ts'
import { UnitList } from './UnitList.tsx'
import { UnitTarget } from './UnitTarget.tsx'

function DiscardDialog({ importId, onClose }: { importId: string; onClose: () => void }): ReactNode {
  const navigate = useNavigate()
  const discard = useAct(importRoutes.discardImport, {
    refresh: [importRoutes.listImports],
    onSuccess: () => void navigate({ to: '/plan/importar' }),
  })
  return (
    <ConfirmDialog
      open
      danger
      title={words.discardTitle}
      confirmLabel={words.discardAct}
      busy={discard.isPending}
      onConfirm={() => discard.mutate({ input: { importId } })}
      onCancel={onClose}
    >
      <p>{words.discardText}</p>
      {discard.error === null ? null : <Notice kind="error">{discard.error.message}</Notice>}
    </ConfirmDialog>
  )
}

type WalkProps = {
  importId: string
  filters: ReviewFilters
  unit: number
  editable: boolean
  move: (doubt: Doubt) => void
}

/** The doubts of the chosen group or unit, one at a time. */
function DoubtWalk({ importId, filters, unit, editable, move }: WalkProps): ReactNode {
  const scope = filters.grupo === undefined ? { unit } : { group: filters.grupo }
  const read = useRead(importRoutes.importDoubts, { importId, ...scope })
  return (
    <ReadState read={read} whoToAsk={words.whoToAsk}>
      {({ doubts }) => {
        const chosen = doubts.findIndex(({ id }) => id === filters.duda)
        const firstOpen = doubts.findIndex(({ open }) => open)
        const at = chosen === -1 ? Math.max(0, firstOpen) : chosen
        const doubt = doubts[at]
        if (doubt === undefined) return <p className="hint">{words.noDoubts}</p>
        const onMove = (step: number): void => {
          const next = doubts[(at + step + doubts.length) % doubts.length]
          if (next !== undefined) move(next)
        }
        const ofGroup = filters.grupo !== undefined
        return <DoubtPanel key={doubt.id} {...{ importId, doubt, at, ofGroup, editable, onMove }} all={doubts.length} />
      }}
    </ReadState>
  )
}

function Review({ importId, preview }: { importId: string; preview: Preview }): ReactNode {
  const [filters, setFilters] = useFilters(reviewFilters)
  const [dialog, setDialog] = useState<'none' | 'apply' | 'discard'>('none')
  const { import: one, units } = preview
  const editable = one.state === 'staged'
  const worst = [...units].sort((a, b) => b.block - a.block || b.doubts - a.doubts)[0]
  const unit = units.find(({ index }) => index === filters.unidad) ?? worst
  const part = { importId, preview, editable }
  const isEmpty = units.length === 0
  const panel = useRef<HTMLElement>(null)
  const { grupo, duda } = filters
  // On a narrow screen the panel stands far below what was chosen.
  useEffect(() => {
    if (grupo !== undefined || duda !== undefined) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [grupo, duda])
  return (
    <div className="import-page">
      <PageHeader
        title={pageTitles.importReview}
        crumbs={[{ label: words.backToList, href: '/plan/importar' }, { label: pageTitles.importReview }]}
        control={[
          <strong key="year">{words.planOf(one.year)}</strong>,
          <strong key="file">{one.fileName}</strong>,
          words.received(shortDay(one.at.slice(0, 10)), one.by),
          words.fingerprint(one.sha256),
          words.states[one.state],
        ]}
        actions={
          editable ? (
            <>
              <Button onClick={() => setDialog('discard')}>{words.discard}</Button>
              {isEmpty ? null : (
                <Button variant="primary" onClick={() => setDialog('apply')}>
                  {words.apply}
                </Button>
              )}
            </>
          ) : null
        }
      />
      <Steps label={words.stepsLabel} steps={words.steps} current={editable ? (isEmpty ? 1 : 2) : 3} />
      {isEmpty ? null : <ReviewSummary totals={preview.totals} />}
      {preview.otherYear === null ? null : <Notice kind="warn">{words.otherYear(preview.otherYear, one.year)}</Notice>}
      {preview.mapped ? <Notice kind="info">{words.mapped}</Notice> : null}
      {preview.needsMapping && !isEmpty ? <Notice kind="warn">{words.needsMapping}</Notice> : null}
      {isEmpty ? (
        <Notice kind="warn" title={words.nothingRead}>
          <p>{words.nothingReadText}</p>
        </Notice>
      ) : null}
      {editable && (preview.needsMapping || preview.mapped) ? (
        <LinkButton variant={isEmpty ? 'primary' : 'secondary'} href={`/plan/importar/${importId}/columnas`}>
          {words.tellColumns}
        </LinkButton>
      ) : null}
      <Changes preview={preview} editable={editable} />
      {unit === undefined ? (
        <DocumentIssues preview={preview} />
      ) : (
        <div className="import-grid">
          <UnitList importId={importId} units={units} selected={unit.index} />
          <div>
            <BulkTable importId={importId} groups={preview.groups} editable={editable} />
            <NewUnits {...part} />
            <RowPreview importId={importId} unit={unit} all={filters.todas === true} />
            <UnitTarget {...part} unit={unit} />
            <Fragments {...part} />
            <FrontMatter preview={preview} />
            <DocumentIssues preview={preview} />
          </div>
          <aside aria-label={words.question} ref={panel}>
            <DoubtWalk
              {...{ importId, filters, editable, unit: unit.index }}
              move={({ id: duda, unit: unidad }) => setFilters({ duda, unidad })}
            />
          </aside>
        </div>
      )}
      {dialog === 'apply' ? <ApplyDialog preview={preview} onClose={() => setDialog('none')} /> : null}
      {dialog === 'discard' ? <DiscardDialog importId={importId} onClose={() => setDialog('none')} /> : null}
    </div>
  )
}

export function ImportReviewPage(): ReactNode {
  const importId = usePathParameter('importId')
  const read = useRead(importRoutes.importPreview, { importId })
  return (
    <ReadState read={read} whoToAsk={words.whoToAsk} title={pageTitles.importReview}>
      {(preview) => <Review importId={importId} preview={preview} />}
    </ReadState>
  )
}
