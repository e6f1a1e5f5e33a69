import { type ReactNode, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { DateInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { postRoutes, unitRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { type FieldErrors, fieldId } from '../parts/formErrors.ts'
import { useDone } from '../parts/useDone.ts'
import type { UnitDialogProps } from './ChangeUnitDialog.tsx'
import { unitText } from './messages.es.ts'
import { affected, unitItems } from './unitData.ts'

function FromField(props: { from: string; errors: FieldErrors; onChange: (from: string) => void }): ReactNode {
  return (
    <DateInput
      id={fieldId('from')}
      label={unitText.fields.from}
      error={props.errors.of('from')}
      value={props.from}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** Posts that end with the unit, counted on the chosen day. */
function usePostCount(unitId: string, day: string): number {
  const input = day === '' ? { unitId } : { unitId, day }
  return useRead(postRoutes.listPosts, input).data?.posts.length ?? 0
}

export function CloseUnitDialog({ unit, day, onClose }: UnitDialogProps): ReactNode {
  const [from, setFrom] = useState(day)
  const posts = usePostCount(unit.id, from)
  const act = useAct(unitRoutes.closeUnit, { refresh: affected, onSuccess: useDone(unitText.done.close, onClose) })
  return (
    <FormDialog
      title={unitText.closeTitle(unit.name)}
      submitLabel={unitText.close}
      danger
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { unitId: unit.id, from } })}
      act={act}
      labels={unitText.fields}
      effect={from === '' ? undefined : unitText.preview.close(unit.name, formatDay(from), posts)}
    >
      {(errors) => <FromField from={from} errors={errors} onChange={setFrom} />}
    </FormDialog>
  )
}

export function MergeUnitDialog({ unit, units, day, onClose }: UnitDialogProps): ReactNode {
  const [from, setFrom] = useState(day)
  const [successorId, setSuccessor] = useState<string | null>(null)
  const posts = usePostCount(unit.id, from)
  const act = useAct(unitRoutes.mergeUnits, { refresh: affected, onSuccess: useDone(unitText.done.merge, onClose) })
  const successor = units.find((other) => other.id === successorId)
  const below = units.filter((other) => other.parentId === unit.id).length
  const effect =
    successor === undefined || from === ''
      ? undefined
      : unitText.preview.merge(unit.name, successor.name, formatDay(from), below, posts)
  return (
    <FormDialog
      title={unitText.mergeTitle(unit.name)}
      submitLabel={unitText.merge}
      danger
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { unitId: unit.id, successorId: successorId ?? '', from } })}
      act={act}
      labels={unitText.fields}
      missing={successorId === null ? { successorId: unitText.chooseSuccessor } : {}}
      effect={effect}
    >
      {(errors) => (
        <>
          <Combobox
            id={fieldId('successorId')}
            label={unitText.fields.successorId}
            error={errors.of('successorId')}
            items={unitItems(units, unit.id)}
            value={successorId}
            onChange={(id) => {
              act.reset()
              setSuccessor(id)
            }}
          />
          <FromField from={from} errors={errors} onChange={setFrom} />
        </>
      )}
    </FormDialog>
  )
}
