import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { uiMessages } from '../messages.es.ts'

const words = uiMessages.states
const SLOW_MS = 10_000

/** Grey lines in the place of a list; they appear only after 300 ms. */
export function Skeleton({ lines = 5 }: { lines?: number | undefined }): ReactNode {
  return (
    <div className="skel" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  )
}

export type LoadingStateProps = {
  label?: string | undefined
  lines?: number | undefined
  /** Way out after ten seconds. */
  onRetry?: (() => void) | undefined
}

/** A list that is on its way. After ten seconds it says so and offers a way out. */
export function LoadingState({ label = words.loading, lines, onRetry }: LoadingStateProps): ReactNode {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="state" aria-busy="true">
      <p className="vh" role="status">
        {label}
      </p>
      <Skeleton lines={lines} />
      {slow ? (
        <>
          <p role="status">{words.slow}</p>
          {onRetry ? <Button onClick={onRetry}>{words.retry}</Button> : null}
        </>
      ) : null}
    </div>
  )
}

export type EmptyStateProps = {
  title: ReactNode
  /** What to do so that it fills. */
  children?: ReactNode
  action?: ReactNode
}

/** A list with nothing in it. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  )
}

export type ErrorStateProps = {
  title?: ReactNode
  /** Why, and that nothing was lost; never the inner message. */
  cause: ReactNode
  onRetry?: (() => void) | undefined
  /** What support asks for. */
  code?: string | undefined
}

/** A list that could not be read. */
export function ErrorState({ title = words.errorTitle, cause, onRetry, code }: ErrorStateProps): ReactNode {
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <p>{cause}</p>
      {onRetry ? <Button onClick={onRetry}>{words.retry}</Button> : null}
      {code ? <p className="hint">{words.code(code)}</p> : null}
    </div>
  )
}

export type NoPermissionStateProps = {
  title?: ReactNode
  /** Who can give it, and when it opens by itself. */
  whoToAsk: ReactNode
  action?: ReactNode
}

/** A list that this person may not see. */
export function NoPermissionState({
  title = words.noPermissionTitle,
  whoToAsk,
  action,
}: NoPermissionStateProps): ReactNode {
  return (
    <div className="state">
      <h2>{title}</h2>
      <p>{whoToAsk}</p>
      {action}
    </div>
  )
}
