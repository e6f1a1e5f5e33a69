import { type ReactNode, useState } from 'react'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { unitRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { fieldId } from '../parts/formErrors.ts'
import { commonText } from '../parts/messages.es.ts'
import { useDone } from '../parts/useDone.ts'
import { changeSentence, type UnitDraft } from './changeSentence.ts'
import { unitText } from './messages.es.ts'
import { UnitFields } from './UnitFields.tsx'
import { affected, type Unit } from './unitData.ts'

export type UnitDialogProps = { unit: Unit; units: readonly Unit[]; day: string; onClose: () => void }

/** Only what differs is sent: the rest stays as it is on that day. */
function difference(before: UnitDraft, after: UnitDraft): Partial<UnitDraft> {
  return {
    ...(after.code === before.code ? {} : { code: after.code }),
    ...(after.name === before.name ? {} : { name: after.name }),
    ...(after.kind === before.kind ? {} : { kind: after.kind }),
    ...(after.parentId === before.parentId ? {} : { parentId: after.parentId }),
  }
}

export function ChangeUnitDialog({ unit, units, day, onClose }: UnitDialogProps): ReactNode {
  const before: UnitDraft = { code: unit.code, name: unit.name, kind: unit.kind, parentId: unit.parentId }
  const [draft, setDraft] = useState(before)
  const [from, setFrom] = useState(day)
  const [reason, setReason] = useState('')
  const act = useAct(unitRoutes.changeUnit, { refresh: affected, onSuccess: useDone(unitText.done.change, onClose) })
  const nameOf = (id: string): string => units.find((other) => other.id === id)?.name ?? id
  const send = (): void => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    act.mutate({ input: { unitId: unit.id, from, ...difference(before, draft), ...why } })
  }
  return (
    <FormDialog
      title={unitText.changeTitle(unit.name)}
      submitLabel={commonText.save}
      onClose={onClose}
      onSubmit={send}
      act={act}
      labels={unitText.fields}
      effect={changeSentence(before, draft, from, nameOf)}
    >
      {(errors) => (
        <>
          <UnitFields
            draft={draft}
            from={from}
            units={units}
            ownId={unit.id}
            errors={errors}
            onChange={(change) => setDraft({ ...draft, ...change })}
            onFrom={setFrom}
          />
          <TextInput
            id={fieldId('reason')}
            label={unitText.fields.reason}
            optional
            error={errors.of('reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  )
}
