import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { cx } from '../cx.ts'

export type ScrollBoxProps = {
  /** Says what slides, for who listens. */
  label: string
  className?: string | undefined
  children: ReactNode
}

/**
 * A wide thing, or a long one in a dialog, that slides in its own place, so that the page does not. While it holds more than it shows,
 * the keyboard reaches it and it has a name; otherwise it is no stop on the way.
 */
export function ScrollBox({ label, className, children }: ScrollBoxProps): ReactNode {
  const box = useRef<HTMLElement>(null)
  const [slides, setSlides] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = (): void =>
      setSlides(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
    const observer = new ResizeObserver(measure)
    for (const one of [element, ...element.children]) observer.observe(one)
    measure()
    return () => observer.disconnect()
  }, [])
  return (
    <section
      ref={box}
      className={cx('scroll-x', className)}
      aria-label={slides ? label : undefined}
      tabIndex={slides ? 0 : undefined}
    >
      {children}
    </section>
  )
}
