import type { ReactNode } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import { afterDecision, type Preview } from './reviewData.ts'

export type Part = { importId: string; preview: Preview; editable: boolean }

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
