import { useEffect, useSyncExternalStore } from 'react'
import type { QueuedReport } from './queueRules.ts'
import { listReports } from './queueStore.ts'

const CHANNEL = 'hilo-informes'

let seen: readonly QueuedReport[] | undefined
const listeners = new Set<() => void>()
let channel: BroadcastChannel | undefined

async function look(): Promise<void> {
  // A browser that keeps nothing has an empty queue.
  seen = await listReports().catch(() => [])
  for (const listener of listeners) listener()
}

/** Something changed in the queue: this tab and the others look again. */
export async function tellQueue(): Promise<void> {
  channel?.postMessage('changed')
  await look()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  channel ??= new BroadcastChannel(CHANNEL)
  channel.onmessage = () => void look()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    channel?.close()
    channel = undefined
  }
}

/** What a person has in the queue of this browser; undefined until it has been read. */
export function useQueue(personId: string): readonly QueuedReport[] | undefined {
  const all = useSyncExternalStore(listen, () => seen)
  useEffect(() => {
    if (seen === undefined) void look()
  }, [])
  return all?.filter((one) => one.personId === personId)
}
