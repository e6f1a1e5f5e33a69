import { type ReactNode, useState } from 'react'
import { MONTHS, monthName, monthShortName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { type Choice, RadioGroup } from '../../../../ui/controls/choices.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Panel } from '../../../../ui/layout/Panel.tsx'
import { importRoutes } from '../../contract.ts'
import { Clipping } from './Clipping.tsx'
import { importScreen as words } from './messages.es.ts'
import { afterDecision, type Doubt, parseShares, share, unbroken } from './reviewData.ts'

type Option = Doubt['choices'][number]
type Decision = Option['decision']

function labelOf({ decision, text, dropped, months }: Option, doubt: Doubt): string {
  if (decision.kind === 'dropValue') return words.dropped(dropped ?? '', decision.position)
  if (decision.kind !== 'take') return words.decisions[decision.kind]
  if (doubt.rule === 'line.sameTextAsCoded') return words.takeLine(/\d+\.\d+/u.exec(text ?? '')?.[0] ?? '')
  if (text !== null) return words.takeText(text)
  const month = /^months\.(\d+)$/u.exec(doubt.field)?.[1]
  return month === undefined ? words.decisions.take : words.takeText(`${share(months?.[Number(month) - 1] ?? null)} %`)
}

function hintOf({ decision, months }: Option): string | undefined {
  if (months !== null) {
    const total = months.reduce<number>((sum, one) => sum + (one ?? 0), 0)
    return `${months.map((one) => share(one) || '·').join(' ')} · ${words.sum(share(total))}`
  }
  const hints: Readonly<Record<string, string>> = words.decisionHints
  return hints[decision.kind]
}

function optionsFor(doubt: Doubt): Choice<string>[] {
  const asked = doubt.choices.filter(({ decision }) => decision.kind === 'ask')
  const others = doubt.choices.filter(({ decision }) => decision.kind !== 'ask')
  const toOption = (option: Option): Choice<string> => ({
    value: JSON.stringify(option.decision),
    label: labelOf(option, doubt),
    hint: hintOf(option),
  })
  const written = doubt.writes.map((kind) => ({ value: kind, label: words[kind] }))
  return [...others.map(toOption), ...written, ...asked.map(toOption)]
}

function MonthBoxes(props: {
  values: readonly string[]
  onChange: (values: readonly string[]) => void
  wrong: boolean
}): ReactNode {
  return (
    <fieldset className="field import-months">
      <legend>{words.decisions.writeMonths}</legend>
      <p className="hint">{props.wrong ? <span className="error-text">{words.monthsError}</span> : words.monthsHint}</p>
      <div>
        {MONTHS.map((month) => (
          <label key={month}>
            <span>{monthShortName(month)}</span>
            <input
              className="input"
              inputMode="decimal"
              aria-label={monthName(month)}
              value={props.values[month - 1] ?? ''}
              onChange={(event) => props.onChange(props.values.with(month - 1, event.currentTarget.value))}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type DoubtPanelProps = {
  importId: string
  doubt: Doubt
  at: number
  all: number
  /** The doubts walked through are alike, of several units; else they are those of one unit. */
  ofGroup: boolean
  editable: boolean
  onMove: (step: number) => void
}

/** One doubt with its original and the ways to settle it; mounted anew for each doubt. */
export function DoubtPanel({ importId, doubt, at, all, ofGroup, editable, onMove }: DoubtPanelProps): ReactNode {
  const decide = useAct(importRoutes.decideImport, { refresh: afterDecision, onSuccess: () => onMove(1) })
  const initial = doubt.decision === null ? null : startOf(doubt.decision)
  const [value, setValue] = useState<string | null>(initial)
  const [months, setMonths] = useState<readonly string[]>(MONTHS.map((month) => share(doubt.months[month - 1] ?? null)))
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<'none' | 'months' | 'text' | 'choice'>('none')
  const send = (decision: Decision | null): void =>
    decide.mutate({ input: { importId, doubts: [{ id: doubt.id, decision: asSent(decision) }] } })
  const save = (): void => {
    if (value === 'writeMonths') {
      const shares = parseShares(months)
      if (shares === undefined) setProblem('months')
      else send({ kind: 'writeMonths', months: shares })
    } else if (value === 'writeText') {
      if (text.trim() === '') setProblem('text')
      else send({ kind: 'writeText', text: text.trim() })
    } else {
      const chosen = doubt.choices.find(({ decision }) => JSON.stringify(decision) === value)
      if (chosen === undefined) setProblem('choice')
      else send(chosen.decision)
    }
  }
  return (
    <Panel
      title={unbroken(doubt.message)}
      footer={
        <>
          {editable ? (
            <Button busy={decide.isPending} onClick={save}>
              {words.saveNext}
            </Button>
          ) : null}
          {editable && doubt.decision !== null ? (
            <Button variant="quiet" onClick={() => send(null)}>
              {words.takeBack}
            </Button>
          ) : null}
          <Button variant="quiet" onClick={() => onMove(-1)}>
            {words.previous}
          </Button>
          <Button variant="quiet" onClick={() => onMove(1)}>
            {words.next}
          </Button>
        </>
      }
    >
      <p className="hint">
        {doubt.unitName} · {words.doubtOf(at + 1, all, ofGroup)}
      </p>
      <Clipping doubt={doubt} />
      <RadioGroup
        label={words.question}
        options={optionsFor(doubt)}
        value={value}
        onChange={setValue}
        layout="lined"
        error={problem === 'choice' ? words.chooseFirst : undefined}
      />
      {value === 'writeMonths' ? (
        <MonthBoxes values={months} onChange={setMonths} wrong={problem === 'months'} />
      ) : null}
      {value === 'writeText' ? (
        <TextArea
          label={words.decisions.writeText}
          value={text}
          error={problem === 'text' ? words.textError : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      {decide.error === null ? null : (
        <Notice kind="error" live title={decide.error.message}>
          <p>{decide.error.remedy}</p>
        </Notice>
      )}
    </Panel>
  )
}

function startOf(decision: Decision): string {
  return decision.kind === 'writeMonths' || decision.kind === 'writeText' ? decision.kind : JSON.stringify(decision)
}

function asSent(decision: Decision | null): Decision | null {
  return decision?.kind === 'writeMonths' ? { ...decision, months: [...decision.months] } : decision
}
