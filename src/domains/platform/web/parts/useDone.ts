import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'

/** What a finished act does on every page of this domain: says so, forgets what was typed and closes the form. */
export function useDone(message: string, close: () => void, forget?: () => void): () => void {
  const announce = useAnnounce()
  return () => {
    announce(message, { toast: true })
    forget?.()
    close()
  }
}
