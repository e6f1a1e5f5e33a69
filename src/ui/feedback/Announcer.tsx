import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { uiMessages } from '../messages.es.ts'

export type Announcement = {
  /** Interrupts what is being read: only for what is lost otherwise. */
  urgent?: boolean | undefined
  /** Also shown for a moment; with an action it stays until it is closed. */
  toast?: boolean | undefined
  action?: { label: string; onSelect: () => void } | undefined
}

export type Announce = (message: string, how?: Announcement) => void

const AnnounceContext = createContext<Announce>(() => {
  throw new Error('useAnnounce needs an AnnouncerProvider above it')
})

/** Says something in the live region, and shows it with `toast`. */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}

type Shown = { id: number; message: string; action: Announcement['action'] }

const SHOWN_MS = 8_000

/** The live regions and the passing messages; once, around the whole application. */
export function AnnouncerProvider({ children }: { children: ReactNode }): ReactNode {
  const next = useRef(0)
  const [polite, setPolite] = useState<Shown | null>(null)
  const [urgent, setUrgent] = useState<Shown | null>(null)
  const [toasts, setToasts] = useState<readonly Shown[]>([])
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const announce = useCallback<Announce>((message, how = {}) => {
    next.current += 1
    const said: Shown = { id: next.current, message, action: how.action }
    if (how.urgent) setUrgent(said)
    else setPolite(said)
    if (how.toast || how.action) setToasts((all) => [...all.slice(-1), said])
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The key makes the same sentence said twice be read twice. */}
      <output className="vh" aria-live="polite">
        {polite ? <span key={polite.id}>{polite.message}</span> : null}
      </output>
      <div className="vh" role="alert">
        {urgent ? <span key={urgent.id}>{urgent.message}</span> : null}
      </div>
      <section className="toasts" aria-label={uiMessages.toast.region}>
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onDrop={drop} />
        ))}
      </section>
    </AnnounceContext>
  )
}

function Toast({ toast, onDrop }: { toast: Shown; onDrop: (id: number) => void }): ReactNode {
  const { id, message, action } = toast
  useEffect(() => {
    if (action) return
    const timer = setTimeout(() => onDrop(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, action, onDrop])
  return (
    <div className="toast">
      <span>{message}</span>
      {action ? (
        <Button
          small
          icon="undo"
          onClick={() => {
            onDrop(id)
            action.onSelect()
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <Button small icon="close" label={uiMessages.toast.close} onClick={() => onDrop(id)} />
    </div>
  )
}
