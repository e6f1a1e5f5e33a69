import { type FormEvent, type ReactNode, useEffect } from 'react'
import { z } from 'zod'
import { foldText } from '../../../../kernel/text.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { cx } from '../../../../ui/cx.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { useFilters } from '../../../../ui/useSearch.ts'
import { closingRoutes } from '../../contract.ts'
import { gapsOf } from '../../model/closing/closingState.ts'
import { planText } from '../parts/messages.es.ts'
import { BulkDeclare } from './BulkDeclare.tsx'
import { type ClosingDraft, parseDraft, shownIn } from './closingDraft.ts'
import { type ClosingRow, closingReads, type UnitClosing } from './closingReads.ts'
import { DeclareTable } from './DeclareTable.tsx'
import { unitClosingText as words } from './messages.es.ts'

const filterValues = ['todas', 'completar', 'observadas'] as const
type Filter = (typeof filterValues)[number]
const schema = z.object({
  ver: z.enum(filterValues).catch('todas').default('todas'),
  texto: z.string().catch('').default(''),
})
const labels = { todas: words.all, completar: words.toComplete, observadas: words.withComment } as const

type Props = {
  year: string
  unitId: string
  closing: UnitClosing
  personId: string
  /** Told how many typed rows are not saved yet. */
  onUnsaved: (rows: number) => void
}

function passes(row: ClosingRow, filter: Filter, text: string): boolean {
  const isIn = filter === 'todas' || (filter === 'completar' ? row.incomplete : row.comment !== null)
  return isIn && foldText(`${row.code} ${row.name} ${row.responsible}`).includes(foldText(text))
}

/** The unit's own people declare: row by row, many at once or pasted; what is typed stays until it is saved. */
export function DeclareRows({ year, unitId, closing, personId, onUnsaved }: Props): ReactNode {
  const announce = useAnnounce()
  const [filters, change] = useFilters(schema)
  const initial: ClosingDraft = {}
  const draft = useDraft({ key: `closing:${year}:${unitId}:${personId}`, initial, parse: parseDraft })
  const save = useAct(closingRoutes.saveClosing, {
    refresh: closingReads,
    onSuccess: ({ saved }) => announce(words.saved(saved), { toast: true }),
  })
  const declared = closing.rows.filter(({ dropped }) => dropped === null)
  const typed = declared.filter(({ activityId }) => activityId in draft.value)
  const stale = typed.filter((row) => shownIn(draft.value, row).revision !== row.revision)
  const set = (next: ClosingDraft): void => {
    if (Object.keys(next).length === 0) {
      draft.setValue(next)
      draft.clear()
    } else draft.setValue(next)
  }
  useEffect(() => onUnsaved(typed.length), [onUnsaved, typed.length])
  useEffect(() => {
    if (typed.length === 0) return
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [typed.length])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.length === 0 || save.isPending) return
    const sent = draft.value
    const rows = typed.map((row) => ({ activityId: row.activityId, ...shownIn(sent, row) }))
    save.mutate({ input: { year, unitId, rows } }, { onSuccess: () => set({}) })
  }
  // The filter looks at what is typed, so that a row does not leave the screen while somebody writes in it.
  const shown = closing.rows.filter((row) => passes(row, filters.ver, filters.texto) || row.activityId in draft.value)
  const missing = declared.filter((row) => gapsOf(shownIn(draft.value, row)).length > 0).length
  const counts = {
    todas: closing.rows.length,
    completar: missing,
    observadas: closing.rows.filter(({ comment }) => comment !== null).length,
  }
  return (
    <form className="closing-table" onSubmit={submit} noValidate {...draft.formProps}>
      <Toolbar
        end={
          <TextInput
            label={words.search}
            labelHidden
            type="search"
            name="texto"
            placeholder={words.search}
            value={filters.texto}
            onChange={(event) => change({ texto: event.currentTarget.value })}
          />
        }
      >
        <SegmentedFilter
          legend={words.filter}
          options={filterValues
            .filter((value) => value !== 'observadas' || counts.observadas > 0)
            .map((value) => ({ value, label: labels[value], count: counts[value] }))}
          value={filters.ver}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      <BulkDeclare rows={shown.filter(({ dropped }) => dropped === null)} draft={draft.value} onChange={set} />
      <p className="hint">{words.pasteHint}</p>
      {save.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(save.error.message, save.error.remedy)}
        </Notice>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={words.noneShown}
          action={<Button onClick={() => change({ ver: 'todas', texto: '' })}>{words.showAll}</Button>}
        />
      ) : (
        <DeclareTable unit={closing.unit.name} rows={shown} draft={draft.value} onChange={set} />
      )}
      <div className={cx('closing-save', typed.length > 0 && 'waiting')}>
        <Button type="submit" variant="primary" busy={save.isPending} disabled={typed.length === 0 || stale.length > 0}>
          {words.save(typed.length)}
        </Button>
        {typed.length === 0 ? (
          <span className="soft">{words.nothingToSave}</span>
        ) : (
          <>
            <span>{words.unsaved(typed.length)}</span>
            <Button variant="quiet" onClick={() => set({})}>
              {words.discard}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}
