import { type ReactNode, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { evaluationRoutes } from '../../contract.ts'
import type { EvaluationAct } from '../../model/evaluation/evaluationWorkflow.ts'
import { type EvaluatedUnit, evaluationReads, type Place } from './evaluationData.ts'
import './evaluations.css'
import { evaluationText as words } from './messages.es.ts'
import { PartDialog } from './PartDialog.tsx'
import { ReturnDialog } from './ReturnDialog.tsx'

function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none: string }): ReactNode {
  return (
    <div className="said-part">
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="said">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Said({ unit: { content, postNames }, locale }: { unit: EvaluatedUnit; locale: string }): ReactNode {
  if (content === null) return <p className="soft">{words.beingWritten}</p>
  const commitments = content.commitments.map(({ text, postId, dueOn }) =>
    words.commitment(text, postNames[postId] ?? words.nothing, formatDay(dueOn, locale)),
  )
  const causes = content.causes.map(({ cause, text }) => words.cause(cause, text))
  return (
    <>
      <Lines title={words.causesTitle} lines={causes} none={words.noCauses} />
      <Lines title={words.commitmentsTitle} lines={commitments} none={words.noCommitments} />
    </>
  )
}

/** Why the part came back, and what keeps it from being sent. */
function Remarks({ unit: { status, steps, mayWrite, missing } }: { unit: EvaluatedUnit }): ReactNode {
  const last = steps.at(-1)
  return (
    <>
      {status === 'returned' && last !== undefined ? (
        <Notice kind="warn">{words.returned(last.postName, last.comment ?? '')}</Notice>
      ) : null}
      {mayWrite && missing.length > 0 ? (
        <Notice kind="info">{missing.map((part) => words.missing[part]).join(' ')}</Notice>
      ) : null}
    </>
  )
}

type Props = { unit: EvaluatedUnit; place: Place; personId: string; today: string; locale: string }

/** What a unit says of its quarter, and what the viewer may do with it. */
export function UnitPart({ unit, place, personId, today, locale }: Props): ReactNode {
  const announce = useAnnounce()
  const [open, setOpen] = useState<'write' | 'return' | null>(null)
  const take = useAct(evaluationRoutes.takeEvaluationStep, { refresh: evaluationReads })
  const go = (act: EvaluationAct): void =>
    act === 'return'
      ? setOpen('return')
      : take.mutate(
          { input: { ...place, unitId: unit.id, act } },
          { onSuccess: () => announce(words.did[act], { toast: true }) },
        )
  const ready = unit.available.filter(({ refusal }) => refusal === null)
  const close = (): void => setOpen(null)
  return (
    <Section
      title={unit.name}
      caption={words.partStates[unit.status]}
      actions={
        <>
          {unit.mayWrite ? <Button onClick={() => setOpen('write')}>{words.write}</Button> : null}
          {ready.map(({ act }) => (
            <Button key={act} disabled={take.isPending} onClick={() => go(act)}>
              {words.acts[act]}
            </Button>
          ))}
        </>
      }
    >
      {take.error === null ? null : (
        <Notice kind="error" live>
          {take.error.message} {take.error.remedy}
        </Notice>
      )}
      <Remarks unit={unit} />
      <Said unit={unit} locale={locale} />
      {open === 'write' ? <PartDialog {...{ unit, place, personId, today }} onClose={close} /> : null}
      {open === 'return' ? <ReturnDialog unit={unit} place={place} onClose={close} /> : null}
    </Section>
  )
}
