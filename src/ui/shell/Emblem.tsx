import type { ReactNode } from 'react'

/**
 * The institution's drawing in the colour of the bar, or a drawn shield while it has given none. The drawing is only a
 * mask: whatever stands in it, it brings neither colours nor scripts into the page.
 */
export function Emblem({ svg }: { svg?: string | null | undefined }): ReactNode {
  if (svg) {
    const maskImage = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
    return <span className="emblem drawn" style={{ maskImage }} aria-hidden="true" />
  }
  return (
    <svg className="emblem" viewBox="0 0 26 30" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
      <path d="M1 1h24v15.5C25 23.4 20.2 27.3 13 29.2 5.8 27.3 1 23.4 1 16.5Z" />
      <path d="M1.5 18.2c3.9-3.4 7.7-3.4 11.5 0s7.6 3.4 11.5 0M4.3 22.7c2.9-2.3 5.8-2.3 8.7 0s5.8 2.3 8.7 0" />
      <path d="M7 12.6a6 6 0 0 1 12 0M13 3.8v1.9M6.4 6.4l1.2 1.3M19.6 6.4l-1.2 1.3" />
    </svg>
  )
}
