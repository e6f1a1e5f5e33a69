import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { templateRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { templateScreen } from './messages.es.ts'
import '../review.css'
import { useLinkNames } from '../review/useLinkNames.ts'
import { ChangeTemplateDialog } from './KeepTemplateDialog.tsx'
import { NationalFigure } from './NationalFigure.tsx'
import { PushDialog, WithdrawDialog } from './PushDialog.tsx'
import { TemplateCopies } from './TemplateCopies.tsx'
import type { TemplateSheet } from './templateWords.ts'

type Task = 'push' | 'change' | 'withdraw'

function Facts({ year, template }: { year: string; template: TemplateSheet['template'] }): ReactNode {
  const { names } = useLinkNames(year)
  const link = names.get(template.lineId ?? template.processId ?? '')
  const shown = (text: string): string => (text === '' ? '–' : text)
  const freely = (text: string, may: boolean): ReactNode =>
    may ? (
      <>
        {shown(text)}
        <small className="soft block">{templateScreen.freely}</small>
      </>
    ) : (
      shown(text)
    )
  return (
    <Section title={templateScreen.facts}>
      <FactList
        layout="rows"
        facts={[
          { id: 'line', term: templateScreen.fieldLink, value: shown(link ?? template.lineText) },
          {
            id: 'result',
            term: templateScreen.fieldResult,
            value: freely(template.expectedResult, template.resultMayDiffer),
          },
          {
            id: 'means',
            term: templateScreen.fieldMeans,
            value: freely(template.means.join(' · '), template.meansMayDiffer),
          },
          { id: 'unit', term: templateScreen.fieldUnit, value: shown(template.unitOfMeasure ?? '') },
        ]}
      />
    </Section>
  )
}

function Dialogs(props: { year: string; sheet: TemplateSheet; task: Task | null; onClose: () => void }): ReactNode {
  const { year, sheet, task, onClose } = props
  if (task === 'push') return <PushDialog year={year} sheet={sheet} onClose={onClose} />
  if (task === 'withdraw') return <WithdrawDialog year={year} sheet={sheet} onClose={onClose} />
  return task === 'change' ? <ChangeTemplateDialog year={year} template={sheet.template} onClose={onClose} /> : null
}

/** Sheet of an actividad tipo: its words, the national figure, and where each unit differs. */
export function TemplatePage(): ReactNode {
  const year = usePathParameter('year')
  const templateId = usePathParameter('templateId')
  const [task, setTask] = useState<Task | null>(null)
  const read = useRead(templateRoutes.templateDifferences, { year, templateId })
  const { data } = read
  const keeps = data?.mayKeep === true && !data.template.withdrawn
  return (
    <div className="template-page">
      <PageHeader
        crumbs={[
          { label: planText.plan(year), href: addresses.plan(year) },
          { label: pageTitles.templates, href: addresses.templates(year) },
          { label: data?.template.name ?? pageTitles.template },
        ]}
        title={data?.template.name ?? pageTitles.template}
        control={
          data === undefined
            ? undefined
            : [
                templateScreen.version(data.template.version),
                data.leadUnit.name,
                data.template.withdrawn ? templateScreen.withdrawn.toLowerCase() : null,
              ]
        }
        actions={
          keeps ? (
            <>
              <Button onClick={() => setTask('withdraw')}>{templateScreen.withdraw}</Button>
              <Button onClick={() => setTask('change')}>{templateScreen.edit}</Button>
              <Button onClick={() => setTask('push')}>{templateScreen.push}</Button>
            </>
          ) : null
        }
      />
      <ReadGate read={read}>
        {(sheet) => (
          <>
            <Facts year={year} template={sheet.template} />
            <NationalFigure sheet={sheet} />
            <TemplateCopies year={year} sheet={sheet} />
            <Dialogs year={year} sheet={sheet} task={task} onClose={() => setTask(null)} />
          </>
        )}
      </ReadGate>
    </div>
  )
}
