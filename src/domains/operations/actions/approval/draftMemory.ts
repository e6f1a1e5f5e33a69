import { keptUnder } from '../../../../kernel/kept.ts'
import type { WholePlan } from '../planMemory.ts'
import type { Draft } from './nextVersion.ts'

const drafts = keptUnder((_whole: WholePlan) => new Map<string, Promise<Draft>>())

/** What the next version would hold, made once for each state of the plan; who signs makes it again in the act. */
export function keptDraft(whole: WholePlan, today: string, make: () => Promise<Draft>): Promise<Draft> {
  const kept = drafts(whole)
  const draft = kept.get(today) ?? make()
  kept.set(today, draft)
  draft.catch(() => kept.delete(today))
  return draft
}
