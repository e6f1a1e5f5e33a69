import type { ReactNode } from 'react'

/** Where a proof is that is no file: an address of the web opens, anything else is read. */
export function EvidencePlace({ place }: { place: string }): ReactNode {
  return /^https?:\/\//u.test(place) ? (
    <a href={place} rel="noreferrer">
      {place}
    </a>
  ) : (
    place
  )
}
