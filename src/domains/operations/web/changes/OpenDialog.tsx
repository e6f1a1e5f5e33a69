import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { blankContent, ContentFields, contentInput } from './ContentFields.tsx'
import { changeReads } from './changeReads.ts'
import { changesText } from './messages.es.ts'

type Props = {
  year: string
  units: readonly { unitId: string; name: string }[]
  yearOver: boolean
  onClose: () => void
}

/** Opens a request for one of the units that whoever looks answers for. */
export function OpenDialog({ year, units, yearOver, onClose }: Props): ReactNode {
  const form = useId()
  const navigate = useNavigate()
  const [unitId, setUnitId] = useState(units[0]?.unitId ?? '')
  const [content, setContent] = useState(blankContent)
  const [tried, setTried] = useState(false)
  const open = useAct(changeRequestRoutes.openChangeRequest, {
    refresh: changeReads,
    onSuccess: ({ number }) => void navigate({ href: addresses.changeRequest(year, number) }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const asked = contentInput(content)
    if (asked !== null && !open.isPending) open.mutate({ input: { year, unitId, ...asked } })
  }
  const title = yearOver ? changesText.openExempt : changesText.open
  const hint = yearOver ? `${changesText.yearOver} ${changesText.openHint}` : changesText.openHint
  const frame = { title, hint, form, onClose }
  return (
    <FormDialog {...frame} confirm={title} busy={open.isPending} problem={open.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {units.length < 2 ? null : (
          <Select
            label={changesText.unit}
            placeholder={null}
            options={units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
            value={unitId}
            onChange={(event) => setUnitId(event.currentTarget.value)}
          />
        )}
        <ContentFields value={content} onChange={setContent} tried={tried} />
      </form>
    </FormDialog>
  )
}
