import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { ConfirmDialog } from '../../../../ui/overlays/Dialog.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import { takenOf } from './PlanChanges.tsx'
import type { Preview } from './reviewData.ts'

/** What will happen, before it happens. */
export function ApplyDialog({ preview, onClose }: { preview: Preview; onClose: () => void }): ReactNode {
  const { import: one, totals, comparison, catalogue, units } = preview
  const isFirst = comparison.existing === 0
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [withCatalogue, setCatalogue] = useState(isFirst && catalogue.objectives > 0)
  const [processes, setProcesses] = useState(false)
  const [name, setName] = useState<string>(words.catalogueNameDefault)
  const [from, setFrom] = useState(String(one.year))
  const [until, setUntil] = useState(String(one.year))
  const accept = useAct(importRoutes.acceptImport, {
    refresh: [importRoutes.listImports, importRoutes.importPreview],
    onSuccess: () => {
      announce(words.applied, { toast: true })
      void navigate({ to: `/plan/importar/${one.id}/informe` })
    },
  })
  const chosen = withCatalogue ? { name, startYear: Number(from), endYear: Number(until), processes } : null
  const confirm = (): void =>
    accept.mutate({
      input: {
        ...{ importId: one.id, catalogue: chosen },
        changed: comparison.changed.flatMap(({ key, taken }) => (taken ? [key] : [])),
        gone: comparison.gone.flatMap(({ activityId, taken }) => (taken ? [activityId] : [])),
      },
    })
  const changes = takenOf(preview)
  const created = units.filter(({ target }) => target.kind === 'new').length
  const matched = units.filter(({ target }) => target.kind === 'existing').length
  const undecided = units.filter(({ target, rows }) => target.kind === 'undecided' && rows > 0)
  return (
    <ConfirmDialog
      open
      title={words.confirmTitle(one.year)}
      confirmLabel={words.confirmAct}
      busy={accept.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <div className="import-apply">
        <ul>
          {comparison.added > 0 || changes.all === 0 ? <li>{words.confirm.added(comparison.added)}</li> : null}
          <li>{words.confirm.units(created, matched)}</li>
          {changes.all === 0 ? null : (
            <li>
              {words.confirm.changes(changes.taken, changes.all)}{' '}
              <Link href={`/plan/importar/${one.id}/cambios`}>{words.chooseChanges}</Link>
            </li>
          )}
          {isFirst && totals.block > 0 ? <li>{words.confirm.block(totals.block)}</li> : null}
          {isFirst && totals.warning > 0 ? <li>{words.confirm.warning(totals.warning)}</li> : null}
          <li>{words.confirm.undo}</li>
        </ul>
        {undecided.length > 0 ? (
          <Notice kind="warn">{words.confirm.undecided(undecided.map((unit) => unit.name).join(', '))}</Notice>
        ) : null}
        {catalogue.objectives + catalogue.lines > 0 ? (
          <Checkbox
            label={words.catalogue(catalogue.objectives, catalogue.lines)}
            checked={withCatalogue}
            onChange={() => setCatalogue(!withCatalogue)}
          />
        ) : null}
        {withCatalogue ? (
          <div className="import-catalogue">
            <TextInput
              label={words.catalogueName}
              value={name}
              width="full"
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              label={words.startYear}
              value={from}
              width="xs"
              inputMode="numeric"
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              label={words.endYear}
              value={until}
              width="xs"
              inputMode="numeric"
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
            <Checkbox
              label={words.processes(catalogue.processes)}
              checked={processes}
              onChange={() => setProcesses(!processes)}
            />
          </div>
        ) : null}
        {accept.error === null ? null : (
          <Notice kind="error" live title={accept.error.message}>
            <p>{accept.error.remedy}</p>
          </Notice>
        )}
      </div>
    </ConfirmDialog>
  )
}
