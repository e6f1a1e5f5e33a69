import { createContext, type ReactNode, use } from 'react'
import { platformActs } from '../../messages.es.ts'
import type { ActSentences } from './logSentence.ts'

const SentencesContext = createContext<ActSentences>(platformActs)

/** Sentences of the acts of every domain, joined by the application; without it only those of this domain are known. */
export function ActSentencesProvider({
  sentences,
  children,
}: {
  sentences: ActSentences
  children: ReactNode
}): ReactNode {
  return <SentencesContext value={{ ...platformActs, ...sentences }}>{children}</SentencesContext>
}

export function useActSentences(): ActSentences {
  return use(SentencesContext)
}
