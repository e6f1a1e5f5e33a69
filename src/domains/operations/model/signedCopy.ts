/** A copy of a version that came back signed: scanned from paper, or a PDF with an electronic signature added. */
export type SignedCopy = {
  id: string
  versionId: string
  sha256: string
  fileName: string
  mediaType: string
  /** SHA-256 of the registered document whose bytes it begins with, or null. */
  extendsSha256: string | null
  at: string
  /** It should not have been attached: when and why it stopped counting. Its bytes stay. */
  withdrawn: { at: string; reason: string } | null
}
