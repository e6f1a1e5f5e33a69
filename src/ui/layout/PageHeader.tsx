import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Link } from '../Link.tsx'
import { uiMessages } from '../messages.es.ts'
import { ControlLine } from './ControlLine.tsx'

export type Crumb = { label: string; href?: string | undefined }

export type PageHeaderProps = {
  title: ReactNode
  /** Small line over the title: post and unit. */
  above?: ReactNode
  crumbs?: readonly Crumb[] | undefined
  crumbsLabel?: string | undefined
  /** One sentence that holds the figure. */
  lead?: ReactNode
  control?: readonly ReactNode[] | undefined
  /** Buttons, at most one of them primary. */
  actions?: ReactNode
  /** Ink line below: for reading screens. */
  ruled?: boolean | undefined
}

/** Title of a page with its way back, control line, sentence and actions. */
export function PageHeader(props: PageHeaderProps): ReactNode {
  const { title, above, crumbs, crumbsLabel = uiMessages.shell.crumbs, lead, control, actions, ruled } = props
  return (
    <>
      {crumbs ? (
        <nav aria-label={crumbsLabel}>
          <ol className="crumb">
            {crumbs.map((crumb) => (
              <li key={crumb.label}>
                {crumb.href === undefined ? (
                  <span aria-current="page">{crumb.label}</span>
                ) : (
                  <Link href={crumb.href}>{crumb.label}</Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className={cx('head', ruled && 'ruled')}>
        <div>
          {above ? <p className="above">{above}</p> : null}
          <h1>{title}</h1>
          {control ? <ControlLine items={control} /> : null}
          {lead ? <p className="lead">{lead}</p> : null}
        </div>
        {actions ? <div className="acts">{actions}</div> : null}
      </div>
    </>
  )
}
