import type { FormEvent, ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { executionRoutes } from '../../contract.ts'
import { emptyNarrative, type NarrativeSection, narrativeSections } from '../../model/execution/narrative.ts'
import { narrativeTitles } from '../../model/execution/periodText.es.ts'
import type { ReportPlace } from '../addresses.ts'
import { executionReads, inputOf, type NarrativeDraft, parseDraft, type ReadReport } from './executionData.ts'
import { executionText as words } from './messages.es.ts'
import { NarrativeText } from './NarrativeText.tsx'

type Props = {
  read: ReadReport
  place: ReportPlace
  personId: string
  /** The version was refused as old: the report must be read again. */
  onStale: () => void
  onClose: () => void
}

const writtenOf = ({ narrative }: ReadReport): NarrativeDraft => {
  const { number: seen = 0, ...sections } = narrative ?? { ...emptyNarrative, number: 0 }
  return { seen, narrative: sections }
}

/** Writes the next version; what is typed stays in this tab until it is saved, also when somebody else was first. */
export function NarrativeForm({ read, place, personId, onStale, onClose }: Props): ReactNode {
  const announce = useAnnounce()
  const draft = useDraft<NarrativeDraft>({
    key: `narrative:${place.year}:${place.number}:${place.period}:${place.unitId ?? ''}:${personId}`,
    initial: writtenOf(read),
    parse: parseDraft,
  })
  const save = useAct(executionRoutes.saveNarrative, { refresh: executionReads })
  const { seen, narrative } = draft.value
  const saved = writtenOf(read)
  const last = read.versions[0]
  const isStale = !save.isPending && !save.isSuccess && seen !== saved.seen
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate(
      { input: { ...inputOf(place), seen, narrative } },
      {
        onSuccess: ({ version }) => {
          draft.clear()
          announce(words.saved(version), { toast: true })
          onClose()
        },
        onError: ({ code }) => {
          if (code === 'monitoring.narrativeChangedMeanwhile') onStale()
        },
      },
    )
  }
  const leave = (): void => {
    draft.clear()
    onClose()
  }
  const write = (section: NarrativeSection, text: string): void =>
    draft.update((newest) => ({ ...newest, narrative: { ...newest.narrative, [section]: text } }))
  const settle = (next: NarrativeDraft): void => {
    save.reset()
    draft.setValue(next)
  }
  return (
    <form className="form" noValidate onSubmit={submit} {...draft.formProps}>
      {isStale && last !== undefined ? (
        <Notice
          kind="warn"
          live
          title={words.meanwhile(last.personName, last.number)}
          actions={
            <>
              <Button onClick={() => settle(saved)}>{words.takeSaved}</Button>
              <Button onClick={() => settle({ seen: saved.seen, narrative })}>{words.keepOwn}</Button>
            </>
          }
        >
          <p>{words.meanwhileHint}</p>
          <NarrativeText narrative={saved.narrative} />
        </Notice>
      ) : null}
      {draft.restored && !isStale ? <Notice kind="info">{words.restored}</Notice> : null}
      <p className="hint">{words.editHint}</p>
      {narrativeSections.map((section) => (
        <TextArea
          key={section}
          id={section}
          label={narrativeTitles[section]}
          optional
          rows={5}
          maxLength={8000}
          value={narrative[section]}
          onChange={(event) => write(section, event.currentTarget.value)}
        />
      ))}
      {save.error === null || isStale ? null : (
        <Notice kind="error" live>
          {save.error.message} {save.error.remedy}
        </Notice>
      )}
      <div className="acts">
        <Button type="submit" variant="primary" disabled={isStale} busy={save.isPending}>
          {words.save}
        </Button>
        <Button onClick={leave}>{words.cancel}</Button>
      </div>
    </form>
  )
}
