import { type ReactNode, useEffect } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FieldSet } from '../../../../ui/controls/Field.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { MonthRow } from '../figures.ts'
import type { Place } from './EvidenceFileFacts.tsx'
import { ConfidentialityField, EvidenceDayField, FileItem, SendFiles } from './EvidenceFiles.tsx'
import { type FileOfMonth, FilesOfMonth } from './FilesOfMonth.tsx'
import { FILES_ID } from './fieldIds.ts'
import { extractText as extractWords, reportText as words } from './messages.es.ts'
import { type DraftEvidence, evidenceFrom, type FileFacts, placeFor, type ReportDraft } from './reportDraft.ts'
import type { Uploads } from './useUploads.ts'

type Props = Place & {
  row: MonthRow
  year: string
  month: Month
  files: readonly FileOfMonth[]
  uploads: Uploads
  draft: ReportDraft
  error: string | undefined
  onChange: (change: Partial<ReportDraft>) => void
  onTakeExtract: () => void
}

const placeKinds = (['record', 'link'] as const).map((value) => ({ value, label: words.kinds[value] }))

type LineProps = {
  year: string
  month: Month
  evidence: Extract<DraftEvidence, { kind: 'link' | 'record' }>
  onChange: (one: DraftEvidence) => void
  onRemove: () => void
}

/** Where a proof is that is no file; what the plan declares stays in sight. */
function PlaceLine({ evidence, year, month, onChange, onRemove }: LineProps): ReactNode {
  const { kind, place, means } = evidence
  return (
    <div className="evidence-line">
      <TextInput
        label={words.means(means)}
        value={place}
        maxLength={1000}
        onChange={(event) => onChange({ ...evidence, place: event.currentTarget.value })}
      />
      <Select
        label={words.kind}
        placeholder={null}
        options={placeKinds}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...evidence, kind: value === 'link' ? value : 'record' })
        }
      />
      <EvidenceDayField {...{ evidence, year, month, onChange }} />
      <ConfidentialityField evidence={evidence} onChange={onChange} />
      {means === null ? (
        <Button variant="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      ) : null}
    </div>
  )
}

/** Files, photos, places of records and addresses; each says which declared means it answers. Or why there is none. */
export function EvidenceFields(props: Props): ReactNode {
  const { row, year, month, files, uploads, draft, error, onChange, onTakeExtract, locale, timeZone } = props
  const { evidence, noEvidence } = draft
  const { means } = row.activity
  const put = (at: number, one: DraftEvidence): void =>
    onChange({ evidence: evidence.map((old, index) => (index === at ? one : old)) })
  const remove = (at: number): void => {
    onChange({ evidence: evidence.filter((_, index) => index !== at) })
    // The pressed button goes with its line: the focus stays among the evidence.
    document.getElementById(FILES_ID)?.focus()
  }
  const use = (arrived: readonly FileFacts[]): void => {
    const all = [...evidence]
    for (const file of arrived) all.push(evidenceFrom(file, means, all))
    onChange({ evidence: all })
  }
  // What arrives is joined to what is typed by then, not to what was typed when it left.
  useEffect(() => {
    if (uploads.arrived.length === 0) return
    const known = new Set(evidence.flatMap((one) => (one.kind === 'file' ? [one.fileId] : [])))
    use(uploads.arrived.filter(({ id }, at, all) => !known.has(id) && all.findIndex((one) => one.id === id) === at))
    uploads.take(uploads.arrived)
  })
  const used = new Set(evidence.flatMap((one) => (one.kind === 'file' ? [one.fileId] : [])))
  return (
    <FieldSet label={words.evidence} hint={words.evidenceHint} error={error} id="evidence">
      {() => (
        <>
          <ul className="evidence-list" aria-label={words.filesOfReport}>
            {evidence.map((one, at) =>
              one.kind === 'file' ? (
                <FileItem
                  key={`${one.fileId} ${at}`}
                  {...{ evidence: one, means, year, month, locale, timeZone }}
                  onChange={(next) => put(at, next)}
                  onRemove={() => remove(at)}
                />
              ) : null,
            )}
          </ul>
          <SendFiles uploads={uploads} locale={locale} />
          <p>
            <Button onClick={onTakeExtract}>{extractWords.take}</Button>
          </p>
          <FilesOfMonth
            target={{ year, month, activityId: row.activity.id }}
            files={files.filter(({ id }) => !used.has(id))}
            onUse={(file) => use([file])}
            {...{ locale, timeZone }}
          />
          <p className="hint">{words.placesHint}</p>
          {evidence.map((one, at) =>
            one.kind === 'file' ? null : (
              // Lines have no name of their own: their place in the list is what they are.
              <PlaceLine
                key={at}
                {...{ evidence: one, year, month }}
                onChange={(next) => put(at, next)}
                onRemove={() => remove(at)}
              />
            ),
          )}
          <p>
            <Button variant="quiet" onClick={() => onChange({ evidence: [...evidence, placeFor(null)] })}>
              {words.addEvidence}
            </Button>
          </p>
          <TextArea
            label={words.noEvidence}
            optional
            rows={2}
            value={noEvidence}
            maxLength={4000}
            onChange={(event) => onChange({ noEvidence: event.currentTarget.value })}
          />
        </>
      )}
    </FieldSet>
  )
}
