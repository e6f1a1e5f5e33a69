import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FieldSet } from '../../../../ui/controls/Field.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { evidenceKinds } from '../../model/report.ts'
import { reportText as words } from './messages.es.ts'
import type { ReportDraft } from './reportDraft.ts'

type Props = { draft: ReportDraft; error: string | undefined; onChange: (change: Partial<ReportDraft>) => void }

const options = evidenceKinds.map((value) => ({ value, label: words.kinds[value] }))

/** Where the proof is, one line for each declared means and for whatever else there is; or why there is none. */
export function EvidenceFields({ draft, error, onChange }: Props): ReactNode {
  const { evidence, noEvidence } = draft
  const change = (at: number, one: Partial<ReportDraft['evidence'][number]>): void =>
    onChange({ evidence: evidence.map((old, index) => (index === at ? { ...old, ...one } : old)) })
  return (
    <FieldSet label={words.evidence} hint={words.evidenceHint} error={error} id="evidence">
      {() => (
        <>
          {evidence.map(({ kind, place, means }, at) => (
            // Lines have no name of their own: their place in the list is what they are.
            <div key={at} className="evidence-line">
              <TextInput
                id={at === 0 ? 'evidence-0' : undefined}
                label={words.means(means)}
                value={place}
                maxLength={1000}
                onChange={(event) => change(at, { place: event.currentTarget.value })}
              />
              <Select
                label={words.kind}
                placeholder={null}
                options={options}
                value={kind}
                onChange={(event) => change(at, { kind: event.currentTarget.value === 'link' ? 'link' : 'record' })}
              />
              {means === null ? (
                <Button
                  variant="quiet"
                  onClick={() => onChange({ evidence: evidence.filter((_, index) => index !== at) })}
                >
                  {words.remove}
                </Button>
              ) : null}
            </div>
          ))}
          <p>
            <Button
              variant="quiet"
              onClick={() => onChange({ evidence: [...evidence, { kind: 'record', place: '', means: null }] })}
            >
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
