import { type Draft, useDraft } from '../../../../ui/useDraft.ts'
import { useViewer } from '../parts/useViewer.ts'
import { keptUnitForm, type UnitForm, type UnitFormDraft } from './unitFormDraft.ts'

/** What is typed in a form about a unit (`unitId` is '' for one to be opened), kept in this tab until it is sent. */
export function useUnitForm<F extends UnitForm>(
  form: F,
  unitId: string,
  initial: UnitFormDraft<F>,
): Draft<UnitFormDraft<F>> & { put: (change: Partial<UnitFormDraft<F>>) => void } {
  const { personId } = useViewer()
  const draft = useDraft<UnitFormDraft<F>>({
    key: `unit-${form}:${unitId}:${personId}`,
    initial,
    parse: (stored) => keptUnitForm(form, initial, stored),
  })
  return { ...draft, put: (change) => draft.update((newest) => ({ ...newest, ...change })) }
}
