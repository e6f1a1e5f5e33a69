import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { correctionRoutes, reportRoutes } from '../../contract.ts'
import { type CorrectionCause, correctionCauses, formOfFigures } from '../../model/correction.ts'
import { figuresText, type MonthRow, type OwnCorrection } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { ReviewDialog, type ReviewLine, reviewLine } from '../ReviewDialog.tsx'
import { FigureFields, PeopleFields } from './FigureFields.tsx'
import { correctionText as words } from './messages.es.ts'
import { draftOf, type FigureField, type ReportDraft, readDraft } from './reportDraft.ts'

/** Work on demand has no programme to fall behind. */
const textsOf = ({ form }: Pick<MonthRow, 'form'>) =>
  (['achievement', 'difficulty', 'corrective'] as const).filter((field) => form !== 'demand' || field !== 'corrective')

export type CorrectionDialogProps = {
  row: MonthRow
  report: NonNullable<MonthRow['report']>
  /** The one that is being written, or undefined to begin one. */
  pending: OwnCorrection | undefined
  year: string
  month: Month
  locale: string
  onClose: () => void
}

/** What a closed month should say instead, why, and what proves it. */
export function CorrectionDialog(props: CorrectionDialogProps): ReactNode {
  const { row, report, pending, year, month, locale, onClose } = props
  const formId = useId()
  const announce = useAnnounce()
  const counted = { ...row, form: formOfFigures(report) }
  const [draft, setDraft] = useState<ReportDraft>(() =>
    draftOf({ ...counted, report: { ...report, ...pending?.after } }, locale),
  )
  const [cause, setCause] = useState<CorrectionCause | undefined>(pending?.cause)
  const [reason, setReason] = useState(pending?.reason ?? '')
  const [record, setRecord] = useState(pending?.record ?? '')
  const [tried, setTried] = useState(false)
  const save = useAct(correctionRoutes.saveCorrection, {
    refresh: [reportRoutes.myMonth, correctionRoutes.corrections],
  })
  const step = useAct(correctionRoutes.takeCorrectionStep, {
    refresh: [reportRoutes.myMonth, correctionRoutes.corrections],
  })
  const change = (part: Partial<ReportDraft>): void => setDraft({ ...draft, ...part })
  const read = readDraft(draft, counted.form, locale)
  const wrong: Partial<Record<FigureField, string>> =
    tried && 'wrong' in read ? Object.fromEntries(read.wrong.map((field) => [field, words.figureWrong])) : {}
  const [short, bare] = [reason.trim().length < 10, record.trim().length < 3]

  const [saved, setSaved] = useState<{ revision: number; line: ReviewLine } | null>(null)
  const place = { year, month, activityId: row.activity.id }

  const store = async (): Promise<void> => {
    if ('wrong' in read || cause === undefined) return
    const { shareBp, quantity, received, attended } = read.content
    const figures = { shareBp, quantity, received, attended }
    const { women, men, achievement, difficulty, corrective } = read.content
    const beside = { women, men, achievement, difficulty, corrective }
    const { revision, warnings } = await save.mutateAsync({
      input: { ...place, figures, beside, cause, reason, record, revision: saved?.revision ?? pending?.revision ?? 0 },
    })
    if (row.mayRectify === 'send') {
      const reported = figuresText(figures, row.activity.unitOfMeasure, locale)
      setSaved({ revision, line: { ...reviewLine(row, locale), reported, warnings } })
      return
    }
    announce(words.saved, { toast: true })
    onClose()
  }
  const send = (revision: number): void =>
    step.mutate(
      { input: { ...place, act: 'submit', revision } },
      {
        onSuccess: () => {
          announce(words.sent, { toast: true })
          onClose()
        },
      },
    )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (short || bare || save.isPending) return
    // What the server refuses stands in the dialog, from the act itself.
    store().catch(() => undefined)
  }
  const frame = { title: words.title, hint: words.hint(month), form: formId, onClose }
  const confirm = row.mayRectify === 'send' ? words.send : words.save
  if (saved !== null)
    return (
      <ReviewDialog
        title={monitoringText.reviewBeforeSending}
        confirm={words.sendNow}
        lines={[saved.line]}
        busy={step.isPending}
        problem={step.error}
        onConfirm={() => send(saved.revision)}
        onClose={onClose}
      />
    )
  return (
    <FormDialog {...frame} confirm={confirm} busy={save.isPending} problem={save.error}>
      <form id={formId} className="form" onSubmit={submit} noValidate>
        <FigureFields row={counted} month={month} draft={draft} errors={wrong} onChange={change} />
        {textsOf(counted).map((field) => (
          <TextArea
            key={field}
            id={`rectified-${field}`}
            label={monitoringText.besideNames[field]}
            optional={field !== 'achievement'}
            rows={2}
            maxLength={4000}
            value={draft[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
        <PeopleFields draft={draft} errors={wrong} onChange={change} />
        <Select
          label={words.cause}
          placeholder={words.chooseCause}
          error={tried && cause === undefined ? words.causeMissing : undefined}
          options={correctionCauses.map((value) => ({ value, label: monitoringText.correctionCauses[value] }))}
          value={cause ?? ''}
          onChange={(event) => setCause(correctionCauses.find((one) => one === event.currentTarget.value))}
        />
        <TextArea
          label={words.reason}
          error={tried && short ? words.reasonMissing : undefined}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={words.record}
          hint={words.recordHint}
          error={tried && bare ? words.recordMissing : undefined}
          maxLength={1000}
          value={record}
          onChange={(event) => setRecord(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
