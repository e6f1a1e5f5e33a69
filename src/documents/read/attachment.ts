import { fileTypeFromBuffer } from 'file-type'
import { refusal } from './refusal.ts'

/** What people attach as proof: signed PDF files and photos or scans of paper. */
const ALLOWED: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/**
 * Media type of an attachment, told by its content whatever its name says. Nothing of it is opened or shown: it is kept
 * and handed out as it came.
 *
 * @throws DomainError `documents.attachmentType` for anything but PDF, JPEG and PNG.
 */
export async function attachmentTypeOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes)
  const mediaType = found === undefined ? undefined : ALLOWED[found.ext]
  if (mediaType === undefined) throw refusal('documents.attachmentType')
  return mediaType
}
