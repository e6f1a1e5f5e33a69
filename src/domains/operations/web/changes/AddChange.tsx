import { type ReactNode, useId, useState } from 'react'
import { MONTHS } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { isConditional } from '../../model/changes/asking.ts'
import { isYearOver } from '../../model/changes/openMonths.ts'
import { useNames } from '../activity/useNames.ts'
import { planText } from '../parts/messages.es.ts'
import { useUnitPlan } from '../parts/useUnitPlan.ts'
import type { ItemFormProps } from './itemForms.ts'
import type { AskedItem, RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'
import { PartsForm } from './PartsForm.tsx'
import { PlainForm } from './PlainForm.tsx'
import { SheetForm } from './SheetForm.tsx'
import { useSaveRequest, withItems } from './saveRequest.ts'

type Kind = AskedItem['kind']
const allKinds: readonly Kind[] = ['edit', 'add', 'drop', 'suspend', 'resume', 'split', 'merge', 'transfer', 'exempt']

function ItemForm({ kind, ...props }: ItemFormProps & { kind: Kind }): ReactNode {
  switch (kind) {
    case 'edit':
      return <SheetForm {...props} />
    case 'add':
    case 'split':
    case 'merge':
      return <PartsForm key={kind} {...props} kind={kind} />
    default:
      return <PlainForm key={kind} {...props} kind={kind} />
  }
}

/** What of the year can't change any more. */
function ClosedMonths({ firstOpenMonth }: Pick<RequestPage, 'firstOpenMonth'>): ReactNode {
  const last = MONTHS.findLast((month) => month < firstOpenMonth)
  return last === undefined || last === 12 ? null : <p className="hint">{changesText.closedHint(last)}</p>
}

/** Adds a change to a request: first its kind, then what it changes. */
export function AddChange({
  year,
  request,
  onClose,
}: {
  year: string
  request: RequestPage
  onClose: () => void
}): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const yearOver = isYearOver(request.firstOpenMonth)
  const kinds: readonly Kind[] = yearOver ? ['exempt'] : allKinds
  const [kind, setKind] = useState<Kind | null>(yearOver ? 'exempt' : null)
  const names = useNames(year)
  const activities = useUnitPlan(year, request.unitId).data?.activities
  const save = useSaveRequest(() => {
    announce(changesText.added, { toast: true })
    onClose()
  })
  const onItems = (items: readonly AskedItem[]): void => {
    if (!save.isPending) save.mutate(withItems(year, request, items))
  }
  if (yearOver && activities !== undefined && !activities.some(isConditional))
    return (
      <Section title={changesText.add}>
        <Notice kind="warn">{changesText.noConditional}</Notice>
      </Section>
    )
  return (
    <Section title={changesText.add}>
      <div className="change-kinds">
        <RadioGroup
          label={changesText.kind}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({
            value,
            label: changesText.kinds[value],
            hint: changesText.kindHints[value],
          }))}
        />
      </div>
      {kind === null || activities === undefined ? null : (
        <>
          <ClosedMonths firstOpenMonth={request.firstOpenMonth} />
          <ItemForm {...{ kind, year, request, activities, names, form, onItems }} />
        </>
      )}
      {save.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(save.error.message, save.error.remedy)}
        </Notice>
      )}
      <div className="acts form-acts">
        {kind === null ? null : (
          <Button type="submit" form={form} variant="primary" busy={save.isPending}>
            {changesText.keep}
          </Button>
        )}
        <Button onClick={onClose}>{planText.cancel}</Button>
      </div>
    </Section>
  )
}
