import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { CallError } from '../../../../ui/data/call.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import type { Draft } from '../../../../ui/useDraft.ts'
import { extractRoutes, reportRoutes } from '../../contract.ts'
import type { RequiredField } from '../../model/dueMonth.ts'
import type { MonthRow } from '../figures.ts'
import { awaitsArrival, type Problem, type QueuedReport, type Received, withFiles } from '../queue/queueRules.ts'
import { discardReport, saveThroughQueue } from '../queue/sendQueue.ts'
import { reportText as words } from './messages.es.ts'
import { type ReportContent, type ReportDraft, sameWords } from './reportDraft.ts'

export type SavingOptions = {
  row: MonthRow
  year: string
  month: Month
  personId: string
  draft: Draft<ReportDraft>
  /** The same report in the queue of this browser. */
  queued: QueuedReport | undefined
  /** The report was refused as old: it must be read again. */
  onStale: () => void
}

export type Saving = {
  busy: boolean
  /** Somebody else saved the report after this draft was begun. */
  isStale: boolean
  /** Why the server did not take it. */
  refusal: Problem | null
  /** @returns what the saved report lacks before it can be sent; null: it is not saved, or waits in this browser. */
  save: (content: ReportContent) => Promise<readonly RequiredField[] | null>
  /** Takes what the other saved, or goes on with the own words over it. */
  settle: (next: ReportDraft, isSaved: boolean) => Promise<void>
}

/** Saves through the queue, so that a report is in this browser before it leaves and arrives once; the draft follows. */
export function useSaving(options: SavingOptions): Saving {
  const { row, year, month, personId, draft, queued, onStale } = options
  const client = useQueryClient()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const savedRevision = row.report?.revision ?? 0
  const { revision, queueId } = draft.value
  const landed = awaitsArrival(draft.value, queued)
  const hasLanded = landed !== null && landed.revision === savedRevision

  const follow = ({ files, revision }: Received): void => {
    const isAsSent = queued !== undefined && sameWords(draft.value, queued.draft)
    draft.update((newest) => ({ ...withFiles(newest, files), revision, queueId: null }))
    if (isAsSent) draft.clear()
  }
  // It arrived while the form stood open, or before it was opened again.
  useEffect(() => {
    if (hasLanded && !busy) follow(landed)
  })

  const save = async (content: ReportContent): Promise<readonly RequiredField[] | null> => {
    setBusy(true)
    setRefusal(null)
    try {
      const { id: activityId, name: activityName } = row.activity
      const written = { personId, year, month, activityId, activityName, content, draft: draft.value, revision }
      const after = await saveThroughQueue(written)
      if (after?.state === 'received' && after.received !== null) {
        for (const read of [reportRoutes.myMonth, extractRoutes.personsInYear])
          await client.invalidateQueries({ queryKey: [read.name] })
        const { files, revision, missing } = after.received
        draft.update((newest) => ({ ...withFiles(newest, files), revision, queueId: null }))
        draft.clear()
        return missing
      }
      if (after?.state === 'changed') onStale()
      else if (after?.state === 'waiting') {
        draft.update((newest) => ({ ...newest, queueId: after.id }))
        draft.clear()
        announce(words.keptHere, { toast: true })
      }
    } catch (error) {
      setRefusal(error instanceof CallError ? error : words.notKept)
      if (error instanceof CallError && error.code === 'monitoring.changedMeanwhile') onStale()
    } finally {
      setBusy(false)
    }
    return null
  }
  const settle = async (next: ReportDraft, isSaved: boolean): Promise<void> => {
    setRefusal(null)
    draft.setValue(next)
    if (!isSaved) return
    draft.clear()
    if (queued !== undefined) await discardReport(queued)
  }
  // Until the answer of what left is known, a newer report in the server may be this one.
  const isOnItsWay = queued?.tried === true && queueId === queued.id
  const isStale = !busy && !hasLanded && !isOnItsWay && revision !== savedRevision
  const refused = queued?.state === 'refused' ? queued.problem : null
  return { busy, isStale, refusal: isStale || busy ? null : (refusal ?? refused), save, settle }
}
