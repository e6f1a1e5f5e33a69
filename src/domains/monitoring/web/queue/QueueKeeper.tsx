import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLine } from '../../../../ui/data/line.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { sessionRoutes } from '../../../platform/contract.ts'
import { reportRoutes } from '../../contract.ts'
import { pauseMs } from '../../model/reportQueue.ts'
import { queueText as words } from './messages.es.ts'
import { nextToSend } from './queueRules.ts'
import { useQueue } from './queueWatch.ts'
import { sendQueue } from './sendQueue.ts'

/**
 * Sends what waits: when Hilo is opened, when somebody signed in again, when the line is back, and from time to time
 * where the browser can't tell. Background sync is of one browser only, so there has to be a page.
 */
export function QueueKeeper({ personId }: { personId: string }): ReactNode {
  const client = useQueryClient()
  const announce = useAnnounce()
  const { isOut } = useLine()
  const { dataUpdatedAt } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const queue = useQueue(personId) ?? []
  const next = nextToSend(queue, personId)
  const arrivals = queue.filter(({ state, waited }) => state === 'received' && waited).length
  const before = useRef(arrivals)

  useEffect(() => {
    const send = (): void => void sendQueue(personId)
    if (!isOut) send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [personId, dataUpdatedAt, isOut])

  useEffect(() => {
    if (next?.state !== 'waiting' || next.tries === 0) return
    const timer = setTimeout(() => void sendQueue(personId), pauseMs(next.tries))
    return () => clearTimeout(timer)
  }, [personId, next?.key, next?.state, next?.tries])

  useEffect(() => {
    const more = arrivals - before.current
    before.current = arrivals
    if (more <= 0) return
    void client.invalidateQueries({ queryKey: [reportRoutes.myMonth.name] })
    announce(words.arrived(more), { toast: true })
  }, [arrivals, client, announce])

  return null
}
