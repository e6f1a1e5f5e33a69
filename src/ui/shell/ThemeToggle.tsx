import type { ReactNode } from 'react'
import { RadioGroup } from '../controls/choices.tsx'
import { uiMessages } from '../messages.es.ts'
import { THEMES, useTheme } from './theme.ts'

/** Light, dark, or what the computer says. */
export function ThemeToggle(): ReactNode {
  const [theme, choose] = useTheme()
  return (
    <div className="theme">
      <RadioGroup
        label={uiMessages.shell.theme}
        value={theme}
        onChange={choose}
        options={THEMES.map((value) => ({ value, label: uiMessages.shell.themes[value] }))}
      />
    </div>
  )
}
