import type { ComponentType } from 'react'
import { LoadingState } from './feedback/states.tsx'
import { fetched } from './fetched.tsx'

/** A page that a domain offers: the application gives it an address, a title and its place in the navigation. */
export type Page = {
  /** Address with parameters as TanStack Router writes them: `/plan/$year`. */
  path: `/${string}`
  /** Title of the browser tab, before the name of the product. */
  title: string
  component: ComponentType
}

/** A page whose code is fetched when somebody first opens it. */
export function lazyPage<K extends string>(
  path: Page['path'],
  title: string,
  load: () => Promise<Record<K, ComponentType>>,
  name: K,
): Page {
  return { path, title, component: fetched(async () => (await load())[name], <LoadingState />) }
}
