import { type ReactNode, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { unitRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { useDone } from '../parts/useDone.ts'
import type { UnitDraft } from './changeSentence.ts'
import { unitText } from './messages.es.ts'
import { UnitFields } from './UnitFields.tsx'
import { affected, type Unit } from './unitData.ts'

export type OpenUnitDialogProps = { units: readonly Unit[]; day: string; onClose: () => void }

export function OpenUnitDialog({ units, day, onClose }: OpenUnitDialogProps): ReactNode {
  const top = units.find((unit) => unit.parentId === null)
  const [draft, setDraft] = useState<UnitDraft>({ code: '', name: '', kind: 'central', parentId: top?.id ?? null })
  const [from, setFrom] = useState(day)
  const act = useAct(unitRoutes.openUnit, { refresh: affected, onSuccess: useDone(unitText.done.open, onClose) })
  const parent = units.find((unit) => unit.id === draft.parentId)?.name ?? null
  const ready = draft.name.trim() !== '' && from !== ''
  return (
    <FormDialog
      title={unitText.openTitle}
      submitLabel={unitText.open}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { from, ...draft } })}
      act={act}
      labels={unitText.fields}
      effect={ready ? unitText.preview.open(draft.name.trim(), parent, formatDay(from)) : undefined}
    >
      {(errors) => (
        <UnitFields
          draft={draft}
          from={from}
          units={units}
          errors={errors}
          onChange={(change) => setDraft({ ...draft, ...change })}
          onFrom={setFrom}
        />
      )}
    </FormDialog>
  )
}
