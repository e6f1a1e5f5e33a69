import { type ReactNode, useEffect, useRef, useState } from 'react'

const isPhone = (): boolean => matchMedia('screen and (max-width: 720px)').matches

/** A long part of a page that is closed on a phone until somebody opens it; elsewhere, and on paper, it is simply there. */
export function FoldOnPhone({ summary, children }: { summary: string; children: ReactNode }): ReactNode {
  const [startsOpen] = useState(() => !isPhone())
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const unfold = (): void => fold.current?.setAttribute('open', '')
    addEventListener('beforeprint', unfold)
    return () => removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <details ref={fold} className="fold-phone" open={startsOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
