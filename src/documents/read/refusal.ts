import { DomainError, type ErrorDetails } from '../../kernel/domainError.ts'

/** Every reason for which a file is not read. Sentence and remedy of each: messages.es.ts. */
export type RefusalCode =
  | 'documents.empty'
  | 'documents.tooLarge'
  | 'documents.encrypted'
  | 'documents.unknownType'
  | 'documents.legacyOffice'
  | 'documents.attachmentType'
  | 'documents.evidenceType'
  | 'documents.notItsName'
  | 'documents.macros'
  | 'documents.binaryText'
  | 'documents.truncated'
  | 'documents.damaged'
  | 'documents.zipBomb'
  | 'documents.zipEntries'
  | 'documents.zipUnsupported'
  | 'documents.zipPaths'
  | 'documents.tooManyCells'
  | 'documents.tooManyPages'
  | 'documents.entities'
  | 'documents.pdfWithoutText'
  | 'documents.timeout'
  | 'documents.memory'
  | 'documents.readerFailed'

/** What was read but a person should know, in `SourceDocument.issues`. */
export type ReadIssueCode =
  | 'documents.wrongExtension'
  | 'documents.encodingAssumed'
  | 'documents.badCharacters'
  | 'documents.csvQuotes'
  | 'documents.macrosIgnored'
  | 'documents.hiddenColumns'
  | 'documents.pdfPageWithoutText'
  | 'documents.pdfRecognisedText'
  | 'documents.pdfUnreadableText'
  | 'documents.pdfWithoutRulings'
  | 'documents.pdfIrregularTable'
  | 'documents.pdfOverprintedText'
  | 'documents.pdfTextAcrossCells'
  | 'documents.pdfBrokenFigure'

/** A file that cannot be read: always `invalid` (422), except when the reader itself ran out of time or memory. */
export function refusal(code: RefusalCode, details: ErrorDetails = {}): DomainError {
  return new DomainError(code, code === 'documents.readerFailed' ? 'unavailable' : 'invalid', details)
}
