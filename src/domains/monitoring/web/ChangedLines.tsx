import type { ReactNode } from 'react'

/** What a correction changes, a line for each thing. */
export function ChangedLines({ lines }: { lines: readonly string[] }): ReactNode {
  return (
    <ul className="changed-lines">
      {lines.map((line) => (
        <li key={line} className="as-written">
          {line}
        </li>
      ))}
    </ul>
  )
}
