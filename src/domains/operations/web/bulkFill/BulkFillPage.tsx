import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes, bulkRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { usePlanUnits } from '../parts/usePlanUnits.ts'
import { useViewer } from '../parts/useViewer.ts'
import { reviewReads } from '../review/RepairPanel.tsx'
import { bulkScreen } from './messages.es.ts'
import '../review.css'
import { useLinkNames } from '../review/useLinkNames.ts'
import { useUndoable } from '../review/useUndoable.ts'
import { BulkResult } from './BulkResult.tsx'
import { BulkValue } from './BulkValue.tsx'
import { type BulkForm, bulkFields, readForm } from './bulkInput.ts'

const classifications = ['all', 'line', 'process', 'unclassified'] as const
const schema = z.object({
  unidad: z.string().optional().catch(undefined),
  texto: z.string().catch('').default(''),
  linea: z.string().optional().catch(undefined),
  ver: z.enum(classifications).catch('all').default('all'),
  dato: z.enum(bulkFields).catch('modality').default('modality'),
})

type Filters = z.output<typeof schema>

/** Which rows: unit, words, line and classification, all in the address. */
function WhichRows(props: { year: string; filters: Filters; onChange: (change: Partial<Filters>) => void }): ReactNode {
  const { year, filters, onChange } = props
  const units = usePlanUnits(year)
  const { choices } = useLinkNames(year)
  return (
    <fieldset>
      <legend>{bulkScreen.which}</legend>
      <Combobox
        label={bulkScreen.unit}
        optional
        placeholder={bulkScreen.allUnits}
        items={units}
        value={filters.unidad ?? null}
        onChange={(id) => onChange({ unidad: id ?? undefined })}
      />
      <TextInput
        label={bulkScreen.text}
        hint={bulkScreen.textHint}
        optional
        value={filters.texto}
        onChange={(event) => onChange({ texto: event.currentTarget.value })}
      />
      <Combobox
        label={bulkScreen.line}
        optional
        placeholder={bulkScreen.anyLine}
        items={choices}
        value={filters.linea ?? null}
        onChange={(id) => onChange({ linea: id ?? undefined })}
      />
      <Select
        label={bulkScreen.state}
        placeholder={null}
        value={filters.ver}
        options={classifications.map((one) => ({ value: one, label: bulkScreen.classifications[one] }))}
        onChange={(event) => {
          onChange({ ver: classifications.find((one) => one === event.currentTarget.value) ?? 'all' })
        }}
      />
    </fieldset>
  )
}

/** Fills what an imported plan lacks: which rows, which value, a look at the effect, and one press that can be undone. */
export function BulkFillPage(): ReactNode {
  const year = usePathParameter('year')
  const { isWriter } = useViewer()
  return (
    <div className="bulk-page">
      <PageHeader
        crumbs={[
          { label: planText.plan(year), href: addresses.plan(year) },
          { label: pageTitles.review, href: addresses.review(year) },
          { label: pageTitles.bulkFill },
        ]}
        title={pageTitles.bulkFill}
        lead={isWriter ? bulkScreen.lead : undefined}
      />
      {isWriter ? <BulkTask year={year} /> : <NoPermissionState whoToAsk={bulkScreen.whoToAsk} />}
    </div>
  )
}

function BulkTask({ year }: { year: string }): ReactNode {
  const [filters, changeFilters] = useFilters(schema)
  const [value, setValue] = useState('')
  const [replace, setReplace] = useState(false)
  const [tried, setTried] = useState(false)
  const { names, choices } = useLinkNames(year)
  const form: BulkForm = { ...filters, value, replace }
  const input = readForm(year, form, choices)
  const preview = useAct(bulkRoutes.fillInBulk)
  const say = useUndoable(year, [...reviewReads, activityRoutes.activities])
  const apply = useAct(bulkRoutes.fillInBulk, {
    refresh: [...reviewReads, activityRoutes.activities],
    onSuccess: ({ changed, changeId }) => {
      preview.reset()
      say(bulkScreen.done(changed), changeId)
    },
  })
  // What was previewed is what is applied: any change of the form takes the preview away.
  const edit = (change: () => void): void => {
    preview.reset()
    apply.reset()
    change()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (input !== undefined && !preview.isPending) preview.mutate({ input: { ...input, preview: true } })
  }
  const problem = apply.error ?? preview.error
  const missing = filters.dato === 'weightBp' ? bulkScreen.badWeight : bulkScreen.missing
  const changed = preview.data?.changed ?? 0
  return (
    <>
      <form onSubmit={submit} noValidate>
        <div className="bulk-form">
          <WhichRows year={year} filters={filters} onChange={(change) => edit(() => changeFilters(change))} />
          <fieldset>
            <legend>{bulkScreen.what}</legend>
            <Select
              label={bulkScreen.field}
              placeholder={null}
              value={filters.dato}
              options={bulkFields.map((one) => ({ value: one, label: bulkScreen.fields[one] }))}
              onChange={(event) => {
                const dato = bulkFields.find((one) => one === event.currentTarget.value) ?? 'modality'
                edit(() => {
                  setValue('')
                  setTried(false)
                  changeFilters({ dato })
                })
              }}
            />
            <BulkValue
              field={filters.dato}
              value={value}
              error={tried && input === undefined ? missing : undefined}
              links={choices}
              onChange={(typed) => edit(() => setValue(typed))}
            />
            <Checkbox
              label={bulkScreen.replace}
              checked={replace}
              onChange={(event) => {
                const { checked } = event.currentTarget
                edit(() => setReplace(checked))
              }}
            />
          </fieldset>
        </div>
        <div className="page-acts">
          <Button type="submit" variant={changed > 0 ? 'secondary' : 'primary'} busy={preview.isPending}>
            {bulkScreen.preview}
          </Button>
        </div>
      </form>
      {problem === null ? null : (
        <Notice kind="error" live>
          {planText.problem(problem.message, problem.remedy)}
        </Notice>
      )}
      {preview.data === undefined ? null : <BulkResult year={year} answer={preview.data} names={names} />}
      {changed > 0 && input !== undefined ? (
        <div className="page-acts">
          <Button
            variant="primary"
            busy={apply.isPending}
            onClick={() => apply.mutate({ input: { ...input, preview: false } })}
          >
            {bulkScreen.apply(changed)}
          </Button>
          <p className="soft">{planText.canUndo}</p>
        </div>
      ) : null}
    </>
  )
}
