import { type ComponentProps, type ComponentType, createContext, type ReactNode, use } from 'react'

/** What every link of the design system passes: an anchor that always has an address. */
export type LinkProps = ComponentProps<'a'> & { href: string }

/** A router's link, or nothing for a plain anchor. */
export type LinkComponent = ComponentType<LinkProps>

function PlainLink({ children, ...rest }: LinkProps): ReactNode {
  return <a {...rest}>{children}</a>
}

const LinkContext = createContext<LinkComponent>(PlainLink)

/** Makes all pieces below follow links through the router's component instead of loading the page. */
export function LinkProvider({ component, children }: { component: LinkComponent; children: ReactNode }): ReactNode {
  return <LinkContext value={component}>{children}</LinkContext>
}

/** The link of the pieces: whatever LinkProvider says, else a plain anchor. */
export function Link(props: LinkProps): ReactNode {
  const Component = use(LinkContext)
  return <Component {...props} />
}
