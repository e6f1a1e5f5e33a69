import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { evaluationRoutes } from '../../contract.ts'
import { type EvaluatedUnit, evaluationReads, type Place } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'
import { CauseFields, CommitmentFields } from './PartFields.tsx'
import {
  causeFaults,
  commitmentFaults,
  contentOf,
  draftOf,
  emptyCause,
  emptyCommitment,
  type PartDraft,
  parsePartDraft,
  withLine,
} from './partDraft.ts'

type Keyed = { key: string }
const replaced = <Line extends Keyed>(lines: readonly Line[], line: Line): Line[] =>
  lines.map((one) => (one.key === line.key ? line : one))
const without = <Line extends Keyed>(lines: readonly Line[], line: Line): Line[] =>
  lines.filter(({ key }) => key !== line.key)

type FieldsProps = {
  draft: PartDraft
  tried: boolean
  posts: EvaluatedUnit['posts']
  today: string
  change: (part: Partial<PartDraft>) => void
}

function Fields({ draft: { causes, commitments }, tried, posts, today, change }: FieldsProps): ReactNode {
  return (
    <>
      {causes.map((line, index) => (
        <CauseFields
          key={line.key}
          at={index + 1}
          line={line}
          faults={tried ? causeFaults(line) : {}}
          onChange={(changed) => change({ causes: replaced(causes, changed) })}
          onRemove={() => change({ causes: without(causes, line) })}
        />
      ))}
      <p>
        <Button icon="plus" onClick={() => change({ causes: withLine(causes, emptyCause) })}>
          {words.addCause}
        </Button>
      </p>
      {commitments.map((line, index) => (
        <CommitmentFields
          key={line.key}
          at={index + 1}
          line={line}
          faults={tried ? commitmentFaults(line, today) : {}}
          posts={posts}
          today={today}
          onChange={(changed) => change({ commitments: replaced(commitments, changed) })}
          onRemove={() => change({ commitments: without(commitments, line) })}
        />
      ))}
      <p>
        <Button icon="plus" onClick={() => change({ commitments: withLine(commitments, emptyCommitment) })}>
          {words.addCommitment}
        </Button>
      </p>
    </>
  )
}

type Props = { unit: EvaluatedUnit; place: Place; today: string; personId: string; onClose: () => void }

/** Writes the causes and the commitments of a unit, whole; what is typed stays in this tab until it is saved. */
export function PartDialog({ unit, place, today, personId, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const draft = useDraft<PartDraft>({
    key: `evaluation:${place.year}:${place.quarter}:${unit.id}:${unit.revision}:${personId}`,
    initial: draftOf(unit),
    parse: parsePartDraft,
  })
  const [tried, setTried] = useState(false)
  const save = useAct(evaluationRoutes.saveUnitEvaluation, {
    refresh: evaluationReads,
    onSuccess: () => {
      draft.clear()
      announce(words.saved, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const content = contentOf(draft.value, today)
    if (content === undefined || save.isPending) return
    save.mutate({ input: { ...place, unitId: unit.id, revision: unit.revision, content } })
  }
  const frame = { title: words.writeTitle(unit.name), hint: words.writeHint, confirm: words.save, form, onClose }
  return (
    <FormDialog {...frame} busy={save.isPending} problem={save.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        <Fields
          draft={draft.value}
          tried={tried}
          posts={unit.posts}
          today={today}
          change={(part) => draft.update((newest) => ({ ...newest, ...part }))}
        />
      </form>
    </FormDialog>
  )
}
