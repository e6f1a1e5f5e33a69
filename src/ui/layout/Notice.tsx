import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Glyph } from '../marks/Glyph.tsx'
import type { GlyphName } from '../marks/glyphPaths.tsx'

export type NoticeKind = 'info' | 'warn' | 'error' | 'success'

const look = {
  info: { tone: 'exceeded', glyph: 'info' },
  warn: { tone: 'at-risk', glyph: 'atRisk' },
  error: { tone: 'late', glyph: 'late' },
  success: { tone: 'on-track', glyph: 'onTrack' },
} as const satisfies Record<NoticeKind, { tone: string; glyph: GlyphName }>

export type NoticeProps = {
  kind: NoticeKind
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** It appeared because of something the person did: errors interrupt, the rest waits its turn. */
  live?: boolean | undefined
}

/** A sentence that must be seen where it stands. */
export function Notice({ kind, title, children, actions, live }: NoticeProps): ReactNode {
  const { tone, glyph } = look[kind]
  return (
    <div className={cx('notice', tone)} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Glyph name={glyph} />
      <div>
        {title ? <strong>{title}</strong> : null}
        {children}
        {actions ? <div className="acts">{actions}</div> : null}
      </div>
    </div>
  )
}
