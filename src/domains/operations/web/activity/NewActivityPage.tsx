import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { UnitHeader } from '../parts/UnitHeader.tsx'
import { useUnitPlan } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import { activityText } from './messages.es.ts'
import '../plan.css'
import { monthReads } from '../programming/useMonthSave.ts'
import { draftOf, draftShape, problemsIn, readDraft, sectionIds } from './activityDraft.ts'
import './activity.css'
import { blank, toInput } from './newActivity.ts'
import { SectionFields } from './SectionFields.tsx'
import { useNames } from './useNames.ts'

function NewForm({ year, unitId }: { year: string; unitId: string }): ReactNode {
  const navigate = useNavigate()
  const { personId, locale } = useViewer()
  const names = useNames(year)
  const [attempt, setAttempt] = useState(0)
  const stored = useDraft({
    key: `new-activity:${year}:${unitId}:${personId}`,
    initial: draftOf(blank, locale),
    parse: (kept) => draftShape.safeParse(kept).data,
  })
  const add = useAct(activityRoutes.addActivities, { refresh: monthReads })
  const { activity, problems } = readDraft(stored.value, blank, locale)
  const shown = attempt === 0 ? {} : problems
  const errors: FormError[] = Object.entries(shown).map(([field, message]) => ({ message, fieldId: `new-${field}` }))
  if (add.error !== null) errors.push({ message: planText.problem(add.error.message, add.error.remedy) })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (add.isPending || Object.keys(problems).length > 0) return
    add.mutate(
      { input: { year, unitId, activities: [toInput(activity)] } },
      {
        onSuccess: ({ ids: [id] }) => {
          stored.clear()
          void navigate({ href: id === undefined ? addresses.unit(year, unitId) : addresses.activity(year, id) })
        },
      },
    )
  }
  return (
    <form className="new-activity" onSubmit={submit} noValidate {...stored.formProps}>
      {stored.restored && attempt === 0 ? <Notice kind="info">{activityText.restored}</Notice> : null}
      <ErrorSummary errors={errors} attempt={attempt} />
      {sectionIds.map((section) => (
        <Section key={section} title={activityText.sections[section]}>
          <div className="form">
            <SectionFields
              section={section}
              draft={stored.value}
              onChange={stored.setValue}
              problems={problemsIn(section, shown)}
              names={names}
              idPrefix="new"
            />
          </div>
        </Section>
      ))}
      <div className="acts form-acts">
        <Button type="submit" variant="primary" busy={add.isPending}>
          {activityText.add}
        </Button>
        <LinkButton href={addresses.unit(year, unitId)}>{planText.cancel}</LinkButton>
      </div>
    </form>
  )
}

/** A new activity with all its fields; what was typed waits in this tab until it is sent. */
export function NewActivityPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const read = useUnitPlan(year, unitId)
  const { personId } = useViewer()
  return (
    <div className="plan-page">
      <UnitHeader
        year={year}
        unitId={unitId}
        current={null}
        data={read.data}
        title={pageTitles.newActivity}
        lead={activityText.newLead}
      />
      <ReadGate read={read}>
        {({ editable }) =>
          !editable ? (
            <NoPermissionState whoToAsk={planText.canOnlyRead} />
          ) : personId === '' ? null : (
            <NewForm year={year} unitId={unitId} />
          )
        }
      </ReadGate>
    </div>
  )
}
