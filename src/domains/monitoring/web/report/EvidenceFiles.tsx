import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { DateInput, Select } from '../../../../ui/controls/TextInput.tsx'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { ACCEPTED_FILES, confidentialities, isOutsideMonth } from '../../model/evidence.ts'
import { EvidenceFileFacts, type Place, weightText } from './EvidenceFileFacts.tsx'
import { FILES_ID } from './fieldIds.ts'
import { reportText as words } from './messages.es.ts'
import type { DraftEvidence } from './reportDraft.ts'
import type { Upload, Uploads } from './useUploads.ts'

const levels = confidentialities.map((value) => ({ value, label: words.confidentialities[value] }))

/** Who may read a piece of evidence. */
export function ConfidentialityField({
  evidence,
  onChange,
}: {
  evidence: DraftEvidence
  onChange: OnChange
}): ReactNode {
  return (
    <Select
      label={words.confidentiality}
      placeholder={null}
      options={levels}
      value={evidence.confidentiality}
      onChange={({ currentTarget: { value } }) => {
        const confidentiality = confidentialities.find((one) => one === value)
        if (confidentiality !== undefined) onChange({ ...evidence, confidentiality })
      }}
    />
  )
}

type OnChange = (evidence: DraftEvidence) => void
type DayFieldProps = { evidence: DraftEvidence; year: string; month: Month; onChange: OnChange }

/** The day that a piece speaks of, with a word where it is of another month; that of an extract is its period. */
export function EvidenceDayField({ evidence, year, month, onChange }: DayFieldProps): ReactNode {
  if (evidence.kind === 'file' && evidence.file.extract !== null) return null
  return (
    <DateInput
      label={words.datedOn}
      hint={isOutsideMonth(evidence, year, month) ? words.outsideMonth(month) : undefined}
      optional
      value={evidence.datedOn ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ ...evidence, datedOn: value === '' ? null : value })}
    />
  )
}

type FileItemProps = Place & {
  evidence: Extract<DraftEvidence, { kind: 'file' }>
  means: readonly string[]
  year: string
  month: Month
  onChange: OnChange
  onRemove: () => void
}

/** A file of the report: which means it answers and who may read it. */
export function FileItem({ evidence, means, year, month, onChange, onRemove, ...place }: FileItemProps): ReactNode {
  const { file } = evidence
  return (
    <li className="evidence-item">
      <EvidenceFileFacts file={file} {...place} />
      <div className="evidence-choices">
        <Select
          label={words.proves}
          placeholder={words.means(null)}
          options={means.map((value) => ({ value, label: value }))}
          value={evidence.means ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...evidence, means: value === '' ? null : value })}
        />
        <EvidenceDayField {...{ evidence, year, month, onChange }} />
        <ConfidentialityField evidence={evidence} onChange={onChange} />
        <Button variant="quiet" aria-label={words.removeFile(file.fileName)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}

function UploadLine({ one, locale, onDismiss }: { one: Upload; locale: string; onDismiss: () => void }): ReactNode {
  const { name, sent, total, problem, stop } = one
  if (problem === null)
    return (
      <Progress
        label={words.sending(name)}
        value={sent}
        max={total}
        detail={words.sentOf(weightText(sent, locale), weightText(total, locale))}
        onCancel={stop}
      />
    )
  return (
    <Notice
      kind="error"
      live
      title={name}
      actions={
        <Button small aria-label={words.dismissUpload(name)} onClick={onDismiss}>
          {words.remove}
        </Button>
      }
    >
      {problem}
    </Notice>
  )
}

/** Files and photos on their way in; on a phone the camera is one press away. */
export function SendFiles({ uploads, locale }: { uploads: Uploads; locale: string }): ReactNode {
  return (
    <>
      <FileDrop
        id={FILES_ID}
        label={words.files}
        hint={words.filesHint}
        accept={ACCEPTED_FILES}
        multiple
        onFiles={uploads.send}
      />
      <div className="phone-only">
        <FileDrop
          label={words.takePhoto}
          labelHidden
          chooseLabel={words.takePhoto}
          accept="image/*"
          capture="environment"
          onFiles={uploads.send}
        />
      </div>
      <div className="evidence-uploads">
        {uploads.list.map((one) => (
          <UploadLine key={one.key} one={one} locale={locale} onDismiss={() => uploads.dismiss(one.key)} />
        ))}
      </div>
    </>
  )
}
