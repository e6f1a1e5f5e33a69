import type { ReactNode } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import { afterDecision, type Preview, share, type Unit } from './reviewData.ts'

type Part = { importId: string; preview: Preview; editable: boolean }

/** Which unit of the institution the shown one is. */
export function UnitTarget({ importId, preview, unit, editable }: Part & { unit: Unit }): ReactNode {
  const decide = useAct(importRoutes.decideImport, { refresh: afterDecision })
  const { target } = unit
  const nameOf = (id: string): string => preview.tree.find((one) => one.id === id)?.name ?? ''
  const now =
    target.kind === 'existing'
      ? words.targetExisting(nameOf(target.unitId))
      : target.kind === 'new'
        ? words.targetNew(target.name)
        : target.kind === 'leaveOut'
          ? words.targetOut
          : words.targetUndecided
  if (!editable) return <p className="hint">{now}</p>
  const put = (value: string): void => {
    const decision =
      value === 'auto'
        ? null
        : value === 'new'
          ? { kind: 'new' as const, unitKind: unit.kind, parentId: target.kind === 'new' ? target.parentId : null }
          : value === 'leaveOut'
            ? { kind: 'leaveOut' as const }
            : { kind: 'existing' as const, unitId: value }
    decide.mutate({ input: { importId, units: [{ name: unit.name, decision }] } })
  }
  const likely = new Set(unit.candidates)
  const tree = [...preview.tree].sort((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)))
  return (
    <Select
      label={words.unitTarget}
      hint={now}
      value=""
      width="full"
      placeholder={words.targetChoose}
      disabled={decide.isPending}
      options={[
        ...(unit.decided ? [{ value: 'auto', label: words.undoDecision }] : []),
        { value: 'new', label: words.newUnit },
        { value: 'leaveOut', label: words.leaveUnit },
        ...tree.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        if (event.currentTarget.value !== '') put(event.currentTarget.value)
      }}
    />
  )
}

/** Pieces of rows whose head is not in the document. */
export function Fragments({ importId, preview, editable }: Part): ReactNode {
  const decide = useAct(importRoutes.decideImport, { refresh: afterDecision })
  const { fragments } = preview
  if (fragments.length === 0) return null
  return (
    <details className="import-part" id="fragmentos">
      <summary>{words.fragmentsTitle(fragments.filter(({ joinedTo }) => joinedTo === null).length)}</summary>
      <p className="hint">{words.fragmentsText}</p>
      <ul>
        {fragments.map(({ key, place, unit, cells, joinedTo, candidates }) => (
          <li key={key}>
            <p>
              <span className="hint">
                {place} · {unit}
              </span>
              <br />
              {cells.filter((cell) => cell.trim() !== '').join(' | ')}
            </p>
            {editable && candidates.length > 0 ? (
              <Select
                label={`${words.joinTo} ${place}`}
                labelHidden
                placeholder={joinedTo === null ? words.joinTo : words.keepLoose}
                value={joinedTo ?? ''}
                options={candidates.map(({ key: row, activity }) => ({ value: row, label: `${row}: ${activity}` }))}
                onChange={(event) => {
                  const rowKey = event.currentTarget.value
                  const decision = rowKey === '' ? null : { kind: 'join' as const, rowKey }
                  decide.mutate({ input: { importId, fragments: [{ key, decision }] } })
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was read before the tables. */
export function FrontMatter({ preview: { frontMatter: front } }: Pick<Part, 'preview'>): ReactNode {
  const { frontCounts: counts } = words
  const or = (count: number, text: string): string => (count === 0 ? words.none : text)
  const values: Record<keyof typeof words.front, string> = {
    title: front.title ?? words.none,
    forms:
      front.forms
        .map(({ code, version }) => [code, version].filter((part) => part !== null).join(' v. '))
        .join(' · ') || words.none,
    norms: or(front.norms, counts.norms(front.norms)),
    terms: or(front.terms, counts.terms(front.terms)),
    values: or(front.values, counts.values(front.values)),
    objectives: or(front.objectives, counts.objectives(front.perspectives, front.objectives)),
    alignment: or(front.alignment, counts.alignment(front.alignment)),
    steps: or(front.steps, counts.steps(front.steps)),
    signatures: or(front.signatures, counts.signatures(front.signatures)),
  }
  const keys = ['title', 'forms', 'norms', 'terms', 'values', 'objectives', 'alignment', 'steps', 'signatures'] as const
  return (
    <details className="import-part">
      <summary>{words.frontTitle}</summary>
      <FactList layout="rows" facts={keys.map((id) => ({ id, term: words.front[id], value: values[id] }))} />
    </details>
  )
}

export function DocumentIssues({ preview: { documentIssues: issues } }: Pick<Part, 'preview'>): ReactNode {
  if (issues.length === 0) return null
  return (
    <details className="import-part">
      <summary>{words.documentTitle(issues.length)}</summary>
      <ul>
        {issues.map(({ rule, field, place, message, original }, at) => (
          <li key={`${rule}-${field}-${place}-${at}`}>
            {place === null ? null : <span className="hint">{place} · </span>}
            {message}
            {original === null ? null : <span className="hint import-sample">{original.slice(0, 160)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the document changes in the plan that is there. */
export function Changes({ preview: { comparison } }: Pick<Part, 'preview'>): ReactNode {
  const { existing, added, changed, same, gone } = comparison
  if (existing === 0) return null
  const plain = (value: string | readonly (number | null)[]): string =>
    typeof value === 'string' ? value : value.map((one) => share(one) || '·').join(' ')
  return (
    <details className="import-part" open={changed.length + gone.length > 0}>
      <summary>{words.changesTitle}</summary>
      <p>{words.changesText(added, changed.length, same, gone.length)}</p>
      <ul>
        {changed.slice(0, 100).map(({ key, unit, activity, differences }) => (
          <li key={key}>
            <span className="hint">{unit} · </span>
            {activity}
            {differences.map(({ field, before, after }) => (
              <p key={field} className="import-diff">
                <del>{plain(before)}</del> <ins>{plain(after)}</ins>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
