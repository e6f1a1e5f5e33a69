import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { InputOf, Route } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { catalogueReads } from '../parts/catalogueReads.ts'
import { strategyText } from '../parts/messages.es.ts'

type Saved = z.ZodType<{ id: string; revision: number }, { id: string; revision: number }>

/**
 * Takes a line or process out of use, or puts it back. It is done at once and can be undone from the message: nothing
 * is lost by it.
 */
export function WithdrawButton<R extends Route<z.ZodType, Saved>>(props: {
  thing: { withdrawn: boolean; revision: number }
  name: string
  words: { withdraw: string; restore: string }
  routes: { withdraw: R; restore: R }
  toInput: (revision: number) => InputOf<R>
  onDone: () => void
}): ReactNode {
  const { thing, name, words, routes, toInput, onDone } = props
  const announce = useAnnounce()
  const withdraw = useAct(routes.withdraw, { refresh: catalogueReads })
  const restore = useAct(routes.restore, { refresh: catalogueReads })
  const failed = (error: { message: string; remedy: string }): void =>
    announce(`${error.message} ${error.remedy}`, { toast: true, urgent: true })
  const back = (revision: number): void =>
    restore.mutate(
      { input: toInput(revision) },
      { onSuccess: () => announce(strategyText.done.restored(name), { toast: true }), onError: failed },
    )
  const press = (): void => {
    if (thing.withdrawn) {
      back(thing.revision)
      onDone()
      return
    }
    withdraw.mutate(
      { input: toInput(thing.revision) },
      {
        onSuccess: ({ revision }) => {
          const undo = { label: strategyText.acts.undo, onSelect: () => back(revision) }
          announce(strategyText.done.withdrawn(name), { action: undo })
          onDone()
        },
        onError: failed,
      },
    )
  }
  return (
    <Button variant={thing.withdrawn ? 'secondary' : 'danger'} busy={withdraw.isPending} onClick={press}>
      {thing.withdrawn ? words.restore : words.withdraw}
    </Button>
  )
}
