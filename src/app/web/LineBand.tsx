import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { isWrittenOffline } from '../../domains/monitoring/web/index.ts'
import { sessionRoutes } from '../../domains/platform/contract.ts'
import { formatInstant } from '../../kernel/day.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { useLine } from '../../ui/data/line.ts'
import { Notice } from '../../ui/layout/Notice.tsx'
import { appText } from './messages.es.ts'
import type { Session } from './useSession.ts'

/** The browser does not say that a server which was away is back: it is asked this often. */
const ASK_MS = 15_000

/** Says that the line is out, from when what is shown is, and asks until it is back; then everything is read anew. */
export function LineBand({ session, path }: { session: Session; path: string }): ReactNode {
  const client = useQueryClient()
  const { isOut, shownFrom } = useLine()
  const wasOut = useRef(isOut)
  const ask = (): void => void client.refetchQueries({ queryKey: [sessionRoutes.me.name] })
  useEffect(() => {
    const isBack = wasOut.current && !isOut
    wasOut.current = isOut
    if (isBack) void client.invalidateQueries()
    if (!isOut) return
    const timer = setInterval(ask, ASK_MS)
    window.addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', ask)
    }
  }, [isOut])
  if (!isOut) return null
  const { locale, timeZone } = session.institution
  return (
    <div className="line-band">
      <Notice kind="warn" live title={appText.lineOut} actions={<Button onClick={ask}>{appText.askLine}</Button>}>
        {isWrittenOffline(path) ? appText.writtenHere : appText.notWrittenHere}
        {shownFrom === null ? null : ` ${appText.shownFrom(formatInstant(shownFrom, timeZone, locale))}`}
      </Notice>
    </div>
  )
}
