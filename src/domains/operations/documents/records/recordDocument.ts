import type { DocumentSection, PrintedDocument, PublishedHead } from '../../../../documents/model.ts'
import type { RecordFile } from '../../model/records/recordFile.ts'
import { controlOf } from '../planFrame.ts'
import { changeRequestSections } from './changeRequestSections.ts'
import { closingReportSections } from './closingReportSections.ts'
import { recordText as text } from './recordText.es.ts'
import { sessionSections } from './sessionSections.ts'
import { yearClosingSections } from './yearClosingSections.ts'

export type RecordOptions = { emblemSvg: string | null; checkAddress: string | null; logHead: PublishedHead }

/** A record on paper: letterhead, number, day and verification code on every page, and what its kind tells. */
export function recordDocument(file: RecordFile, { emblemSvg, checkAddress, logHead }: RecordOptions): PrintedDocument {
  return {
    title: text.kinds[file.content.kind].title(file.number, file.plan.year),
    locale: file.institution.locale,
    institution: { name: file.institution.name, ...(emblemSvg === null ? {} : { emblemSvg }) },
    control: { ...controlOf(file.plan.form), date: file.plan.form.date ?? file.issuedOn },
    issuedAt: file.issuedAt,
    sections: sectionsOf(file),
    approval: {
      version: String(file.number),
      date: file.issuedOn,
      code: file.code,
      logHead,
      ...(checkAddress === null ? {} : { address: checkAddress }),
    },
    labels: { approvedVersion: text.kinds[file.content.kind].name },
  }
}

function sectionsOf(file: RecordFile): DocumentSection[] {
  const { content } = file
  switch (content.kind) {
    case 'changeRequest':
      return changeRequestSections(content, file)
    case 'closingReport':
      return closingReportSections(content, file)
    case 'yearClosing':
      return yearClosingSections(content, file)
    case 'session':
      return sessionSections(content, file.institution)
  }
}
