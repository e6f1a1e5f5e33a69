import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'

/** What a finished act does on every page of this domain: says so and closes the form. */
export function useDone(message: string, close: () => void): () => void {
  const announce = useAnnounce()
  return () => {
    announce(message, { toast: true })
    close()
  }
}
