import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/**
 * A component whose code is fetched when it is first shown. What React suspends it shows no sooner than 300 ms after what
 * stood in its place, and only then would a page ask for its data; this one is there as soon as its code is.
 *
 * @param meanwhile what stands in its place until then.
 * @throws to the nearest error boundary what the fetching failed with; shown again, it is fetched again.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let Code: ComponentType<Props> | undefined
  return function Fetched(props) {
    const [end, setEnd] = useState<'here' | { error: unknown }>()
    useEffect(() => {
      if (Code !== undefined) return
      let isShown = true
      const show = (next: typeof end): void => {
        if (isShown) setEnd(next)
      }
      load().then(
        (code) => {
          Code = code
          show('here')
        },
        (error: unknown) => show({ error }),
      )
      return () => {
        isShown = false
      }
    }, [])
    if (typeof end === 'object') throw end.error
    return Code === undefined ? meanwhile : <Code {...props} />
  }
}
