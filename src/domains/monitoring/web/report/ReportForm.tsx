import { type FormEvent, type ReactNode, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useLine } from '../../../../ui/data/line.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { reportRoutes } from '../../contract.ts'
import '../monitoring.css'
import type { RequiredField } from '../../model/dueMonth.ts'
import type { MonthRow } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { QueueState } from '../queue/QueueState.tsx'
import { newest, type QueuedReport } from '../queue/queueRules.ts'
import { ReviewDialog, reviewLine } from '../ReviewDialog.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { ExtractDialog } from './ExtractDialog.tsx'
import { ExtractNotice, PersonsInYear } from './ExtractNotice.tsx'
import { FigureFields, PeopleFields } from './FigureFields.tsx'
import type { FileOfMonth } from './FilesOfMonth.tsx'
import { fieldIds } from './fieldIds.ts'
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
import { useSaving } from './useSaving.ts'
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
  /** The same report in the queue of this browser, where it is there. */
  queued: QueuedReport | undefined
  /** The report was refused as old: it must be read again. */
  onStale: () => void
}

type Problems = { wrong: readonly FigureField[]; missing: readonly RequiredField[]; attempt: number }

function errorsOf({ wrong, missing }: Problems): FormError[] {
  return [
    ...wrong.map((field) => ({ message: words.wrong[field], fieldId: field })),
    ...missing.map((field) => ({ message: words.missing[field], fieldId: fieldIds[field] })),
  ]
}

/** What was written in this browser and is not in the server yet, or what is. */
function initialDraft(row: MonthRow, queued: QueuedReport | undefined, locale: string): ReportDraft {
  if (queued === undefined || queued.state === 'received') return draftOf(row, locale)
  return { ...newest(queued).draft, queueId: queued.id }
}

/** Writes the report; what is typed stays in this tab until it is saved, and in this browser until it arrived. */
export function ReportForm(props: ReportFormProps): ReactNode {
  const { row, year, month, locale, timeZone, personId, files, queued, onStale } = props
  const announce = useAnnounce()
  const activityId = row.activity.id
  const draft = useDraft<ReportDraft>({
    key: `report:${year}:${month}:${activityId}:${personId}`,
    initial: initialDraft(row, queued, locale),
    parse: parseReportDraft,
  })
  const [taking, setTaking] = useState(false)
  const [reviewing, setReviewing] = useState(false)
  const [problems, setProblems] = useState<Problems>({ wrong: [], missing: [], attempt: 0 })
  const { isOut } = useLine()
  const saving = useSaving({ row, year, month, personId, draft, queued, onStale })
  const step = useAct(reportRoutes.takeReportStep, { refresh: [reportRoutes.myMonth] })
  const uploads = useUploads({ personId, year, month, activityId })
  const change = (part: Partial<ReportDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const complain = (wrong: readonly FigureField[], missing: readonly RequiredField[]): void =>
    setProblems(({ attempt }) => ({ wrong, missing, attempt: attempt + 1 }))

  const store = async (thenSend: boolean): Promise<void> => {
    const read = readDraft(draft.value, row.form, locale)
    if ('wrong' in read) return complain(read.wrong, [])
    const missing = await saving.save(read.content)
    complain([], thenSend ? (missing ?? []) : [])
    if (missing === null) return
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
    void store(thenSend)
  }
  const savedRevision = row.report?.revision ?? 0
  const { busy, isStale, refusal, settle } = saving
  const blocked = busy || isStale || uploads.sending
  const wrongFigures = Object.fromEntries(problems.wrong.map((field) => [field, words.wrongFigure]))
  const missing = (field: RequiredField): string | undefined =>
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
            onTakeSaved={() => void settle(draftOf(row, locale), true)}
            onKeepOwn={() => void settle({ ...draft.value, revision: savedRevision, queueId: null }, false)}
          />
        ) : null}
        {queued?.state === 'waiting' && queued.waited ? (
          <Notice kind="info">
            <QueueState report={queued} locale={locale} timeZone={timeZone} />
          </Notice>
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
        {row.form === 'demand' ? null : area('corrective', words.correctiveHint, missing('corrective') === undefined)}
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
          {row.available.some(({ act }) => act === 'submit') && !isOut ? (
            <Button type="submit" variant="primary" disabled={blocked}>
              {words.submit}
            </Button>
          ) : null}
          <Button variant={isOut ? 'primary' : undefined} disabled={blocked} onClick={(event) => submit(event, false)}>
            {isOut ? words.saveHere : words.save}
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
