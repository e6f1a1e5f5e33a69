import type { ReactNode } from 'react'
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
import { affected, type Department, departmentName, type Unit } from './unitData.ts'
import { useUnitForm } from './useUnitForm.ts'

export type UnitDialogProps = {
  unit: Unit
  units: readonly Unit[]
  departments: readonly Department[]
  day: string
  onClose: () => void
}

/** Only what differs is sent: the rest stays as it is on that day. */
function difference(before: UnitDraft, after: UnitDraft): Partial<UnitDraft> {
  return {
    ...(after.code === before.code ? {} : { code: after.code }),
    ...(after.name === before.name ? {} : { name: after.name }),
    ...(after.kind === before.kind ? {} : { kind: after.kind }),
    ...(after.parentId === before.parentId ? {} : { parentId: after.parentId }),
    ...(after.department === before.department ? {} : { department: after.department }),
  }
}

export function ChangeUnitDialog({ unit, units, departments, day, onClose }: UnitDialogProps): ReactNode {
  const { code, name, kind, parentId, department } = unit
  const before: UnitDraft = { code, name, kind, parentId, department }
  const draft = useUnitForm('change', unit.id, { unit: before, from: day, reason: '', before })
  const { unit: after, from, reason } = draft.value
  const done = useDone(unitText.done.change, onClose, draft.clear)
  const act = useAct(unitRoutes.changeUnit, { refresh: affected, onSuccess: done })
  const nameOf = (id: string): string => units.find((other) => other.id === id)?.name ?? departmentName(departments, id)
  const send = (): void => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    act.mutate({ input: { unitId: unit.id, from, ...difference(before, after), ...why } })
  }
  return (
    <FormDialog
      title={unitText.changeTitle(unit.name)}
      submitLabel={commonText.save}
      draft={draft}
      onClose={onClose}
      onSubmit={send}
      act={act}
      labels={unitText.fields}
      effect={changeSentence(before, after, from, nameOf)}
    >
      {(errors) => (
        <>
          <UnitFields
            draft={after}
            from={from}
            units={units}
            departments={departments}
            ownId={unit.id}
            errors={errors}
            onChange={(change) => draft.put({ unit: { ...after, ...change } })}
            onFrom={(day) => draft.put({ from: day })}
          />
          <TextInput
            id={fieldId('reason')}
            label={unitText.fields.reason}
            optional
            error={errors.of('reason')}
            value={reason}
            onChange={(event) => draft.put({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </FormDialog>
  )
}
