import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { strategyText } from '../parts/messages.es.ts'
import type { Values } from './problems.ts'
import type { PieceForm } from './usePieceForm.ts'

const words = strategyText.conflict

/** Both versions of what two people changed, and the choice between them. */
export function ConflictNotice<V extends Values>(props: {
  form: PieceForm<V>
  /** Words of a value that is an id. */
  show: (field: keyof V & string, value: string) => string
}): ReactNode {
  const { form, show } = props
  const { conflict, values } = form
  if (conflict === undefined) return null
  const differing = Object.keys(values).filter((field) => conflict.values[field] !== values[field])
  const said = (field: string, value: string | undefined): string =>
    value === undefined || value === '' ? words.empty : show(field, value)
  return (
    <Notice
      kind="warn"
      live
      title={words.title}
      actions={
        <>
          <Button onClick={form.keepMine} busy={form.busy}>
            {words.keepMine}
          </Button>
          <Button onClick={form.takeStored}>{words.takeStored}</Button>
        </>
      }
    >
      {differing.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <FactList
          facts={differing.map((field) => ({
            id: field,
            term: form.labels[field],
            value: (
              <>
                {words.stored}: {said(field, conflict.values[field])}
                <br />
                {words.yours}: {said(field, values[field])}
              </>
            ),
          }))}
        />
      )}
    </Notice>
  )
}
