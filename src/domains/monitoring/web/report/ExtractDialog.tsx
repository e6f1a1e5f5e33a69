import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { DateInput, Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { extractRoutes, registerRoutes, reportRoutes } from '../../contract.ts'
import { countedBys } from '../../model/extract/extract.ts'
import { useViewed } from '../useViewed.ts'
import { shownText } from './ExtractFacts.tsx'
import {
  type ExtractDraft,
  type ExtractFault,
  newExtractDraft,
  parseExtractDraft,
  readExtractDraft,
} from './extractDraft.ts'
import { extractText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

type Props = {
  year: string
  month: Month
  activityId: string
  personId: string
  onTaken: (file: FileFacts) => void
  onClose: () => void
}

/** Says which register, with which filter and of which days, and sends the file to be counted. */
export function ExtractDialog({ year, month, activityId, personId, onTaken, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { today, locale } = useViewed()
  const known = useRead(registerRoutes.registers, {})
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const draft = useDraft<ExtractDraft>({
    key: `extract:${year}:${month}:${activityId}:${personId}`,
    initial: newExtractDraft(year, month, today),
    parse: parseExtractDraft,
  })
  const act = useAct(extractRoutes.addExtract, {
    refresh: [reportRoutes.myMonth, registerRoutes.registers, extractRoutes.personsInYear],
    onSuccess: (taken) => {
      draft.clear()
      onTaken(taken)
      announce(words.taken(`${shownText(taken.extract?.totals.rows ?? 0, locale)} ${words.rows.toLowerCase()}`), {
        toast: true,
      })
      onClose()
    },
  })
  const read = readExtractDraft(draft.value, today)
  const wrong = (fault: ExtractFault, sentence: string): string | undefined =>
    tried && 'faults' in read && read.faults.includes(fault) ? sentence : undefined
  const put = (part: Partial<ExtractDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if ('faults' in read || file === null || act.isPending) return
    act.mutate({ input: { year, month, activityId, ...read.stated }, file })
  }
  const registers = (known.data?.registers ?? []).filter(({ status }) => status === 'inUse')
  const { registerId, filter, countedBy } = draft.value
  const hasKey = registers.find(({ id }) => id === registerId)?.fields.some(({ kind }) => kind === 'personKey') ?? false
  const dayField = (field: 'from' | 'to' | 'takenOn', error?: string): ReactNode => (
    <DateInput
      label={words[field]}
      error={error}
      max={field === 'takenOn' ? today : undefined}
      value={draft.value[field]}
      onChange={(event) => put({ [field]: event.currentTarget.value })}
    />
  )
  const frame = { title: words.title, hint: words.hint, confirm: words.confirm, form, onClose }
  return (
    <FormDialog {...frame} busy={act.isPending} problem={act.error ?? known.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        {known.data !== undefined && registers.length === 0 ? <Notice kind="warn">{words.noRegisters}</Notice> : null}
        <Select
          label={words.register}
          error={wrong('register', words.registerMissing)}
          options={registers.map(({ id, name, unitName }) => ({ value: id, label: `${name} (${unitName})` }))}
          value={registerId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            put({ registerId: value === '' ? null : value, countedBy: 'rows' })
          }
        />
        <TextInput
          label={words.filter}
          hint={words.filterHint}
          error={wrong('filter', words.filterMissing)}
          value={filter}
          maxLength={500}
          onChange={(event) => put({ filter: event.currentTarget.value })}
        />
        <div className="side-by-side">
          {dayField('from', wrong('days', words.daysWrong))}
          {dayField('to')}
          {dayField('takenOn')}
        </div>
        {hasKey ? (
          <RadioGroup
            label={words.countedBy}
            options={countedBys.map((value) => ({ value, label: words.counts[value] }))}
            value={countedBy}
            onChange={(chosen) => put({ countedBy: chosen })}
          />
        ) : null}
        <FileDrop
          label={words.file}
          hint={words.fileHint}
          error={tried && file === null ? words.fileMissing : undefined}
          accept=".xlsx,.ods,.csv"
          onFiles={([chosen]) => setFile(chosen ?? null)}
        />
        {file === null ? null : (
          <p className="hint" role="status">
            {words.chosen(file.name)}
          </p>
        )}
      </form>
    </FormDialog>
  )
}
