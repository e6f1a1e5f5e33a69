import type { OutputOf } from '../../../../kernel/contract.ts'
import type { templateRoutes } from '../../contract.ts'
import type { LinkChoice } from '../review/useLinkNames.ts'

export type TemplateSheet = OutputOf<typeof templateRoutes.templateDifferences>
export type TemplateRow = OutputOf<typeof templateRoutes.listTemplates>['templates'][number]

/** What the form of an actividad tipo holds; means one for each line of the text. */
export type TemplateDraft = {
  name: string
  expectedResult: string
  means: string
  unitOfMeasure: string
  link: string
  leadUnitId: string
  resultMayDiffer: boolean
  meansMayDiffer: boolean
}

export const emptyDraft: TemplateDraft = {
  name: '',
  expectedResult: '',
  means: '',
  unitOfMeasure: '',
  link: '',
  leadUnitId: '',
  resultMayDiffer: false,
  meansMayDiffer: false,
}

/** The form with what a template says now. */
export function draftOf(template: TemplateSheet['template']): TemplateDraft {
  const { name, expectedResult, means, unitOfMeasure, lineId, processId, leadUnitId } = template
  const { resultMayDiffer, meansMayDiffer } = template
  const link = lineId ?? processId ?? ''
  const words = { name, expectedResult, means: means.join('\n'), unitOfMeasure: unitOfMeasure ?? '' }
  return { ...words, link, leadUnitId, resultMayDiffer, meansMayDiffer }
}

/** What the acts take from the form. */
export function wordsOf(draft: TemplateDraft, links: readonly LinkChoice[]) {
  const link = links.find((one) => one.id === draft.link)
  return {
    name: draft.name.trim(),
    expectedResult: draft.expectedResult.trim(),
    means: draft.means
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    unitOfMeasure: draft.unitOfMeasure.trim() === '' ? null : draft.unitOfMeasure.trim(),
    lineId: link?.kind === 'line' ? link.id : null,
    processId: link?.kind === 'process' ? link.id : null,
    resultMayDiffer: draft.resultMayDiffer,
    meansMayDiffer: draft.meansMayDiffer,
  }
}
