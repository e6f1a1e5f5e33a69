import { useMemo } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { planReadRoutes } from '../../contract.ts'
import type { LinkNames } from './changeWords.ts'
import { reviewScreen } from './messages.es.ts'

export type LinkChoice = { id: string; label: string; detail: string; kind: 'line' | 'process' }

/** Lines and processes that a row may hang from, for choosing one, and the words of all of them by id. */
export function useLinkNames(year: string): { names: LinkNames; choices: LinkChoice[] } {
  const { data } = useRead(planReadRoutes.catalogue, { year }, { staleMs: 60_000 })
  return useMemo(() => {
    const lines = data?.lines ?? []
    const processes = data?.processes ?? []
    const words = (line: (typeof lines)[number]): string => `${line.code} ${line.text}`
    const { linkDetail } = reviewScreen
    return {
      names: new Map([
        ...lines.map((line) => [line.id, words(line)] as const),
        ...processes.map(({ id, name }) => [id, name] as const),
      ]),
      choices: [
        ...lines
          .filter((line) => !line.withdrawn)
          .map((line) => ({ id: line.id, label: words(line), detail: linkDetail.line, kind: 'line' as const })),
        ...processes
          .filter((process) => !process.withdrawn)
          .map(({ id, name }) => ({ id, label: name, detail: linkDetail.process, kind: 'process' as const })),
      ],
    }
  }, [data])
}
