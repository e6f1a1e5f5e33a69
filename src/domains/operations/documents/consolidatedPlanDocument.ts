import type { Cover, PrintedDocument, SignaturesBlock } from '../../../documents/model.ts'
import type { PlanFile } from '../model/planFile.ts'
import { documentText as text } from './documentText.es.ts'
import { frontMatterSections } from './frontMatterSections.ts'
import { controlOf, type DocumentOptions, postSigned, signaturesOf, standingOf, unitSection } from './planFrame.ts'

/** The plan of the institution: cover with its three signatures, contents, front matter, then each unit on its own form. */
export function consolidatedPlanDocument(file: PlanFile, options: DocumentOptions = {}): PrintedDocument {
  return {
    title: file.plan.title,
    locale: file.institution.locale,
    institution: {
      name: file.institution.name,
      ...(options.emblemSvg === undefined ? {} : { emblemSvg: options.emblemSvg }),
    },
    control: controlOf(file.plan.form, file),
    issuedAt: file.plan.changedAt,
    cover: coverOf(file),
    contents: { title: text.contents, depth: 1 },
    sections: [...frontMatterSections(file.sections), ...file.units.map((unit) => unitSection(file, unit))],
    ...standingOf(file, options),
  }
}

/** Who signed an approved version; before that, and in versions that do not say it, the places of the front matter. */
function coverSignatures(file: PlanFile): SignaturesBlock {
  const signed = file.official?.signatures
  if (signed === undefined) return signaturesOf(file, null)
  return { kind: 'signatures', cells: signed.map((one) => ({ act: text.signed[one.act], post: postSigned(one) })) }
}

function coverOf(file: PlanFile): Cover {
  const { plan, institution, official } = file
  const signatures = coverSignatures(file)
  const status = plan.status === 'inForce' ? [] : [{ label: text.status, text: text.planStatus[plan.status] }]
  const version = official === undefined ? [] : [{ label: text.version, text: String(official.number) }]
  return {
    title: plan.title,
    subtitle: institution.name,
    lines: [{ label: text.year, text: String(plan.year) }, ...status, ...version],
    ...(signatures.cells.length === 0 ? {} : { signatures }),
  }
}
