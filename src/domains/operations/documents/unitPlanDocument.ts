import type { PrintedDocument } from '../../../documents/model.ts'
import type { PlanFile, UnitFile } from '../model/planFile.ts'
import { controlOf, type DocumentOptions, standingOf, unitSection } from './planFrame.ts'

/**
 * The plan of one unit on its form: letterhead and control block on every page, table, conditions, signatures.
 * Its date is the plan's last change, so the same plan is always the same document.
 */
export function unitPlanDocument(file: PlanFile, unit: UnitFile, options: DocumentOptions = {}): PrintedDocument {
  const { heading: _heading, frame: _frame, ...section } = unitSection(file, unit)
  return {
    title: file.plan.title,
    locale: file.institution.locale,
    institution: {
      name: file.institution.name,
      unit: unit.name,
      ...(options.emblemSvg === undefined ? {} : { emblemSvg: options.emblemSvg }),
    },
    control: controlOf(file.plan.unitForm, file),
    issuedAt: file.plan.changedAt,
    sections: [section],
    ...standingOf(file, options),
  }
}
