import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Link, type LinkProps } from '../Link.tsx'
import { Glyph } from '../marks/Glyph.tsx'
import type { GlyphName } from '../marks/glyphPaths.tsx'

export type ButtonVariant = 'secondary' | 'primary' | 'quiet' | 'danger'

type Look = {
  /** One primary for each screen; secondary when left out. */
  variant?: ButtonVariant | undefined
  small?: boolean | undefined
  icon?: GlyphName | undefined
}

/** Words, or an icon with a name for who listens. */
type Content = { children: ReactNode; label?: undefined } | { children?: undefined; icon: GlyphName; label: string }

export type ButtonProps = Omit<ComponentProps<'button'>, 'children'> &
  Look &
  Content & {
    /** The act is under way: further presses do nothing, the focus stays. */
    busy?: boolean | undefined
  }

const classes = (look: Look, iconOnly: boolean, extra: string | undefined): string | undefined =>
  cx('btn', look.variant !== 'secondary' && look.variant, look.small && 'small', iconOnly && 'icon', extra)

/** A button; it sends a form only with type="submit". */
export function Button(props: ButtonProps): ReactNode {
  const { variant, small, icon, label, busy, children, className, onClick, type = 'button', ...rest } = props
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={classes({ variant, small, icon }, label !== undefined, className)}
      aria-label={label ?? rest['aria-label']}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={press}
    >
      {icon ? <Glyph name={icon} /> : null}
      {children}
    </button>
  )
}

export type LinkButtonProps = Omit<LinkProps, 'children'> & Look & Content

/** A link that looks like a button: it goes somewhere. */
export function LinkButton(props: LinkButtonProps): ReactNode {
  const { variant, small, icon, label, children, className, ...rest } = props
  return (
    <Link
      {...rest}
      className={classes({ variant, small, icon }, label !== undefined, className)}
      aria-label={label ?? rest['aria-label']}
    >
      {icon ? <Glyph name={icon} /> : null}
      {children}
    </Link>
  )
}
