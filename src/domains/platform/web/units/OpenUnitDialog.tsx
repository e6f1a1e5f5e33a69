import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { unitRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { useDone } from '../parts/useDone.ts'
import { unitText } from './messages.es.ts'
import { UnitFields } from './UnitFields.tsx'
import { affected, type Department, type Unit } from './unitData.ts'
import { useUnitForm } from './useUnitForm.ts'

export type OpenUnitDialogProps = {
  units: readonly Unit[]
  departments: readonly Department[]
  day: string
  onClose: () => void
}

export function OpenUnitDialog({ units, departments, day, onClose }: OpenUnitDialogProps): ReactNode {
  const top = units.find(({ parentId }) => parentId === null)
  const blank = { code: '', name: '', kind: 'central' as const, parentId: top?.id ?? null, department: null }
  const draft = useUnitForm('open', '', { unit: blank, from: day })
  const { unit, from } = draft.value
  const done = useDone(unitText.done.open, onClose, draft.clear)
  const act = useAct(unitRoutes.openUnit, { refresh: affected, onSuccess: done })
  const parent = units.find(({ id }) => id === unit.parentId)?.name ?? null
  const ready = unit.name.trim() !== '' && from !== ''
  return (
    <FormDialog
      title={unitText.openTitle}
      submitLabel={unitText.open}
      draft={draft}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { from, ...unit } })}
      act={act}
      labels={unitText.fields}
      effect={ready ? unitText.preview.open(unit.name.trim(), parent, formatDay(from)) : undefined}
    >
      {(errors) => (
        <UnitFields
          draft={unit}
          from={from}
          units={units}
          departments={departments}
          errors={errors}
          onChange={(change) => draft.put({ unit: { ...unit, ...change } })}
          onFrom={(day) => draft.put({ from: day })}
        />
      )}
    </FormDialog>
  )
}
