import { useCombobox } from 'downshift'
import { type ReactNode, useEffect, useState } from 'react'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'
import { ModalFrame } from './Dialog.tsx'

export type PaletteItem = { id: string; label: string; detail?: string | undefined; href: string }
export type PaletteGroup = { id: string; label: string; items: readonly PaletteItem[] }

export type CommandPaletteProps = {
  open: boolean
  onClose: () => void
  /** Called on opening with '' (suggestions) and after each pause in typing; an answer that comes late is thrown away. */
  search: (text: string, signal: AbortSignal) => Promise<readonly PaletteGroup[]>
  /** Goes to `item.href`; the palette closes itself before. */
  onGo: (item: PaletteItem) => void
  placeholder?: string | undefined
}

/** Ctrl+K: any unit, activity or page by its words. */
export function CommandPalette(props: CommandPaletteProps): ReactNode {
  if (!props.open) return null
  return (
    <ModalFrame onClose={props.onClose} label={uiMessages.palette.title} className="palette">
      <PaletteBody {...props} />
    </ModalFrame>
  )
}

type Answer = { text: string; groups: readonly PaletteGroup[]; failed: boolean }

const PAUSE_MS = 120

function useAnswers(search: CommandPaletteProps['search'], text: string): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const ask = (): void => {
      search(text, abort.signal).then(
        (groups) => {
          if (!abort.signal.aborted) setAnswer({ text, groups, failed: false })
        },
        () => {
          if (!abort.signal.aborted) setAnswer({ text, groups: [], failed: true })
        },
      )
    }
    const timer = setTimeout(ask, text === '' ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [search, text])
  return answer
}

function PaletteBody({
  onClose,
  search,
  onGo,
  placeholder = uiMessages.palette.placeholder,
}: CommandPaletteProps): ReactNode {
  const [text, setText] = useState('')
  const answer = useAnswers(search, text)
  const groups = (answer?.groups ?? []).filter((group) => group.items.length > 0)
  const flat = groups.flatMap((group) => group.items)
  const combo = useCombobox<PaletteItem>({
    items: flat,
    isOpen: true,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.label ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setText(inputValue)
    },
    onStateChange: ({ type, selectedItem }) => {
      const chosen =
        type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
      if (!chosen || !selectedItem) return
      onClose()
      onGo(selectedItem)
    },
    stateReducer: (state, { type, changes }) =>
      // Esc belongs to the dialog, and leaving the field chooses nothing.
      type === useCombobox.stateChangeTypes.InputKeyDownEscape || type === useCombobox.stateChangeTypes.InputBlur
        ? state
        : changes,
  })
  return (
    <div className="body">
      <div className="query">
        <Glyph name="search" />
        <input
          {...combo.getInputProps({
            placeholder,
            onKeyDown: (event) => {
              if (event.key === 'Escape') onClose()
            },
          })}
          aria-label={placeholder}
          aria-labelledby={undefined}
          data-autofocus
          autoComplete="off"
        />
        <kbd>Esc</kbd>
      </div>
      <div
        {...combo.getMenuProps()}
        role="listbox"
        className="options"
        aria-label={uiMessages.palette.title}
        aria-labelledby={undefined}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no HTML element
          <div key={group.id} role="group" aria-label={group.label}>
            <div className="group-name" aria-hidden="true">
              {group.label}
            </div>
            {group.items.map((item) => {
              const index = flat.indexOf(item)
              return (
                <div key={item.id} {...combo.getItemProps({ item, index })}>
                  <span>{item.label}</span>
                  {item.detail ? <span className="soft">{item.detail}</span> : null}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <p className="foot-line" role="status">
        {statusLine(answer, text, flat.length)}
      </p>
    </div>
  )
}

function statusLine(answer: Answer | null, text: string, count: number): string {
  const words = uiMessages.palette
  if (answer === null || answer.text !== text) return words.searching
  if (answer.failed) return words.failed
  if (count === 0 && text !== '') return words.none(text)
  return text === '' ? words.hint : words.found(count)
}
