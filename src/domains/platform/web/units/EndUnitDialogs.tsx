import type { ReactNode } from 'react'
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
import { useUnitForm } from './useUnitForm.ts'

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
  const draft = useUnitForm('close', unit.id, { from: day })
  const { from } = draft.value
  const posts = usePostCount(unit.id, from)
  const done = useDone(unitText.done.close, onClose, draft.clear)
  const act = useAct(unitRoutes.closeUnit, { refresh: affected, onSuccess: done })
  return (
    <FormDialog
      title={unitText.closeTitle(unit.name)}
      submitLabel={unitText.close}
      danger
      draft={draft}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { unitId: unit.id, from } })}
      act={act}
      labels={unitText.fields}
      effect={from === '' ? undefined : unitText.preview.close(unit.name, formatDay(from), posts)}
    >
      {(errors) => <FromField from={from} errors={errors} onChange={(day) => draft.put({ from: day })} />}
    </FormDialog>
  )
}

export function MergeUnitDialog({ unit, units, day, onClose }: UnitDialogProps): ReactNode {
  const draft = useUnitForm('merge', unit.id, { from: day, successorId: null })
  const { from, successorId } = draft.value
  const posts = usePostCount(unit.id, from)
  const done = useDone(unitText.done.merge, onClose, draft.clear)
  const act = useAct(unitRoutes.mergeUnits, { refresh: affected, onSuccess: done })
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
      draft={draft}
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
              draft.put({ successorId: id })
            }}
          />
          <FromField from={from} errors={errors} onChange={(day) => draft.put({ from: day })} />
        </>
      )}
    </FormDialog>
  )
}
