import { type ReactNode, useId } from 'react'

export type SectionProps = {
  title: ReactNode
  /** Small line under the title: what is counted, up to when. */
  caption?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page: ink rule above, serif title. */
export function Section({ title, caption, actions, children }: SectionProps): ReactNode {
  const id = useId()
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>{title}</h2>
        {actions ? <div className="acts">{actions}</div> : null}
      </div>
      {caption ? <p className="capt">{caption}</p> : null}
      {children}
    </section>
  )
}

/** A part of the rail: the title stands on the rule. */
export function RailSection({ title, children }: { title: ReactNode; children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <section className="rail-sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
