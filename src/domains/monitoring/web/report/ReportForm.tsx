import { type FormEvent, type ReactNode, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { CallError } from '../../../../ui/data/call.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { extractRoutes, reportRoutes } from '../../contract.ts'
import '../monitoring.css'
import type { ReportField } from '../../model/dueMonth.ts'
import type { MonthRow } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { ReviewDialog, reviewLine } from '../ReviewDialog.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { FILES_ID } from './EvidenceFiles.tsx'
import { ExtractDialog } from './ExtractDialog.tsx'
import { ExtractNotice, PersonsInYear } from './ExtractNotice.tsx'
import { FigureFields, PeopleFields } from './FigureFields.tsx'
import type { FileOfMonth } from './FilesOfMonth.tsx'
import { reportText as words } from './messages.es.ts'
import {
  draftOf,
  evidenceFrom,
  type FigureField,
  parseReportDraft,
  type ReportDraft,
  readDraft,
  writtenFigures,
} from './reportDraft.ts'
import { SavedMeanwhile } from './SavedMeanwhile.tsx'
import { useUploads } from './useUploads.ts'

export type ReportFormProps = {
  row: MonthRow
  year: string
  month: Month
  locale: string
  timeZone: string
  personId: string
  /** What the unit has sent in the month. */
  files: readonly FileOfMonth[]
  /** The report was refused as old: it must be read again. */
  onStale: () => void
}

/** Where each missing field stands in the form. */
const fieldIds: Record<ReportField, string> = {
  ...{ shareBp: 'figure', quantity: 'figure', received: 'received', attended: 'attended' },
  ...{ achievement: 'achievement', corrective: 'corrective', evidence: FILES_ID },
}

type Problems = { wrong: readonly FigureField[]; missing: readonly ReportField[]; attempt: number }

function errorsOf({ wrong, missing }: Problems): FormError[] {
  return [
    ...wrong.map((field) => ({ message: words.wrong[field], fieldId: field })),
    ...missing.map((field) => ({ message: words.missing[field], fieldId: fieldIds[field] })),
  ]
}

/** Writes the report; what is typed stays in this tab until it is saved. */
export function ReportForm(props: ReportFormProps): ReactNode {
  const { row, year, month, locale, timeZone, personId, files, onStale } = props
  const announce = useAnnounce()
  const activityId = row.activity.id
  const draft = useDraft<ReportDraft>({
    key: `report:${year}:${month}:${activityId}:${personId}`,
    initial: draftOf(row, locale),
    parse: parseReportDraft,
  })
  const [storing, setStoring] = useState(false)
  const [taking, setTaking] = useState(false)
  const [reviewing, setReviewing] = useState(false)
  const [problems, setProblems] = useState<Problems>({ wrong: [], missing: [], attempt: 0 })
  const save = useAct(reportRoutes.saveReport, { refresh: [reportRoutes.myMonth, extractRoutes.personsInYear] })
  const step = useAct(reportRoutes.takeReportStep, { refresh: [reportRoutes.myMonth] })
  const uploads = useUploads({ year, month, activityId })
  const change = (part: Partial<ReportDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const complain = (wrong: readonly FigureField[], missing: readonly ReportField[]): void =>
    setProblems(({ attempt }) => ({ wrong, missing, attempt: attempt + 1 }))

  const store = async (thenSend: boolean): Promise<void> => {
    const read = readDraft(draft.value, row.form, locale)
    if ('wrong' in read) return complain(read.wrong, [])
    const input = { year, month, activityId, content: read.content, revision: draft.value.revision }
    const { revision, missing } = await save.mutateAsync({ input })
    change({ revision })
    draft.clear()
    complain([], thenSend ? missing : [])
    if (!thenSend || missing.length > 0) return announce(words.saved, { toast: true })
    setReviewing(true)
  }
  const send = (): void =>
    step.mutate(
      { input: { year, month, act: 'submit', activityIds: [activityId] } },
      { onSuccess: () => announce(words.submitted, { toast: true }) },
    )
  const submit = (event: FormEvent, thenSend: boolean): void => {
    event.preventDefault()
    setStoring(true)
    // What the server refuses stands below, from the act itself.
    store(thenSend)
      .catch((error: unknown) => {
        if (error instanceof CallError && error.code === 'monitoring.changedMeanwhile') onStale()
      })
      .finally(() => setStoring(false))
  }
  const settle = (next: ReportDraft, isSaved: boolean): void => {
    save.reset()
    draft.setValue(next)
    if (isSaved) draft.clear()
  }
  const savedRevision = row.report?.revision ?? 0
  const isStale = !storing && draft.value.revision !== savedRevision
  const blocked = storing || isStale || uploads.sending
  const refusal = isStale ? null : save.error
  const wrongFigures = Object.fromEntries(problems.wrong.map((field) => [field, words.wrongFigure]))
  const missing = (field: ReportField): string | undefined =>
    problems.missing.includes(field) ? words.missing[field] : undefined
  const figureField = problems.missing.find((field) => fieldIds[field] === 'figure')
  const errors = { ...(figureField === undefined ? {} : { figure: words.missing[figureField] }), ...wrongFigures }
  const area = (field: 'achievement' | 'difficulty' | 'corrective', hint?: string, optional?: boolean) => (
    <TextArea
      id={field}
      label={words[field]}
      hint={hint}
      optional={optional}
      error={field === 'difficulty' ? undefined : missing(field)}
      rows={3}
      value={draft.value[field]}
      maxLength={4000}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  const part = { draft: draft.value, errors, onChange: change }
  return (
    <>
      <form className="form" noValidate onSubmit={(event) => submit(event, true)} {...draft.formProps}>
        <ErrorSummary title={words.missingTitle} errors={errorsOf(problems)} attempt={problems.attempt} />
        {isStale ? (
          <SavedMeanwhile
            {...{ row, year, month, locale, timeZone }}
            onTakeSaved={() => settle(draftOf(row, locale), true)}
            onKeepOwn={() => settle({ ...draft.value, revision: savedRevision }, false)}
          />
        ) : null}
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        <FigureFields row={row} month={month} {...part} />
        <ExtractNotice
          {...{ form: row.form, locale, evidence: draft.value.evidence }}
          figures={writtenFigures(draft.value, row.form)}
          onUse={(stated) => change(row.form === 'demand' ? { attended: String(stated) } : { figure: String(stated) })}
        />
        {area('achievement', words.achievementHint)}
        {area('difficulty', undefined, true)}
        {row.form === 'demand' ? null : area('corrective', words.correctiveHint, true)}
        <EvidenceFields
          {...{ row, year, month, files, uploads, locale, timeZone }}
          draft={draft.value}
          error={missing('evidence')}
          onChange={change}
          onTakeExtract={() => setTaking(true)}
        />
        <PersonsInYear {...{ year, month, activityId, locale }} evidence={draft.value.evidence} />
        <PeopleFields {...part} />
        {refusal === null ? null : (
          <Notice kind="error">
            {refusal.message} {refusal.remedy}
          </Notice>
        )}
        {uploads.sending ? <p className="hint">{words.waitForFiles}</p> : null}
        <div className="acts">
          {row.available.some(({ act }) => act === 'submit') ? (
            <Button type="submit" variant="primary" disabled={blocked}>
              {words.submit}
            </Button>
          ) : null}
          <Button disabled={blocked} onClick={(event) => submit(event, false)}>
            {words.save}
          </Button>
        </div>
      </form>
      {taking ? (
        <ExtractDialog
          {...{ year, month, activityId, personId }}
          onTaken={(file) => {
            draft.update((newest) => ({
              ...newest,
              evidence: [...newest.evidence, evidenceFrom(file, row.activity.means, newest.evidence)],
            }))
          }}
          onClose={() => setTaking(false)}
        />
      ) : null}
      {reviewing ? (
        <ReviewDialog
          title={monitoringText.reviewBeforeSending}
          confirm={words.send}
          lines={[reviewLine(row, locale)]}
          busy={step.isPending}
          problem={step.error}
          onConfirm={send}
          onClose={() => setReviewing(false)}
        />
      ) : null}
    </>
  )
}
