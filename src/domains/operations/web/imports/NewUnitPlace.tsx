import { type ReactNode, useRef } from 'react'
import { Combobox, type ComboboxItem } from '../../../../ui/controls/Combobox.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import type { Part } from './ReviewParts.tsx'
import { afterDecision, type Preview, type Unit, unitKinds } from './reviewData.ts'

const kinds = unitKinds.map((kind) => ({ value: kind, label: words.unitKinds[kind] }))
const readId = (index: number): string => `read-${index}`

/** Units of the institution, and the other new ones of the document. */
function placesFor({ tree, units }: Preview, unit: Unit): ComboboxItem[] {
  const fresh = units.filter(({ target, index }) => target.kind === 'new' && index !== unit.index)
  return [
    ...tree.map(({ id, name, kind }) => ({ id, label: name, detail: words.unitKinds[kind] })),
    ...fresh.map(({ index, name }) => ({ id: readId(index), label: name, detail: words.newHere })),
  ]
}

type Place = { unitKind: (typeof unitKinds)[number]; parentId: string | null; underRead?: string }

/** Kind of a unit that does not exist yet and the unit above it; the reading's guess until a person says otherwise. */
export function NewUnitPlace(props: Part & { unit: Unit; labelHidden?: boolean }): ReactNode {
  const { importId, preview, unit, editable, labelHidden = false } = props
  const decide = useAct(importRoutes.decideImport, { refresh: afterDecision })
  const sent = useRef<{ preview: Preview; place: Place }>(undefined)
  const { target } = unit
  if (target.kind !== 'new') return null
  const { unitKind, parentId, under, name } = target
  const above = under === null ? undefined : preview.units.find(({ index }) => index === under)?.name
  const shown: Place = { unitKind, ...(above === undefined ? { parentId } : { parentId: null, underRead: above }) }
  const put = (change: Partial<Place>): void => {
    // What was just chosen is not in the preview until it is read again, and must not be undone by the next choice.
    const now = sent.current?.preview === preview ? sent.current.place : shown
    const place = { ...('parentId' in change ? { unitKind: now.unitKind, parentId: null } : now), ...change }
    sent.current = { preview, place }
    const decision = { kind: 'new' as const, name, ...place }
    decide.mutate(
      { input: { importId, units: [{ name: unit.name, decision }] } },
      { onError: () => (sent.current = undefined) },
    )
  }
  const hang = (id: string | null): void => {
    const read = preview.units.find(({ index }) => readId(index) === id)
    put(read === undefined ? { parentId: id } : { parentId: null, underRead: read.name })
  }
  const named = (label: string): string => (labelHidden ? `${label}: ${unit.name}` : label)
  return (
    <>
      <Select
        label={named(words.unitKind)}
        labelHidden={labelHidden}
        placeholder={null}
        width="full"
        value={unitKind}
        disabled={!editable || decide.isPending}
        options={kinds}
        onChange={(event) => {
          const kind = unitKinds.find((one) => one === event.currentTarget.value)
          if (kind !== undefined) put({ unitKind: kind })
        }}
      />
      <Combobox
        label={named(words.unitAbove)}
        labelHidden={labelHidden}
        placeholder={words.atTheTop}
        items={placesFor(preview, unit)}
        value={under === null ? parentId : readId(under)}
        onChange={hang}
      />
      {decide.error === null ? null : (
        <Notice kind="error" live title={decide.error.message}>
          <p>{decide.error.remedy}</p>
        </Notice>
      )}
    </>
  )
}

/** Every unit that would be created, each with its kind and place, so that thirty are seen to at once. */
export function NewUnits(part: Part): ReactNode {
  const fresh = part.preview.units.filter(({ target }) => target.kind === 'new')
  if (fresh.length === 0 || !part.editable) return null
  return (
    <details className="import-part" open={fresh.length <= FEW}>
      <summary>{words.newUnits(fresh.length)}</summary>
      <p className="hint">{words.newUnitsText}</p>
      <ul className="import-new-units">
        {fresh.map((unit) => (
          <li key={unit.index}>
            <span>{unit.target.kind === 'new' ? unit.target.name : unit.name}</span>
            <NewUnitPlace {...part} unit={unit} labelHidden />
          </li>
        ))}
      </ul>
    </details>
  )
}

const FEW = 6
