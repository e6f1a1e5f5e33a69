import { type FocusEvent, useCallback, useEffect, useRef, useState } from 'react'

const PREFIX = 'hilo.draft.'

type Stored = { value: unknown; field: string | null }

export type DraftOptions<Value> = {
  /** One for each form, record and person: `report:act-17:person-4`. */
  key: string
  initial: Value
  /** Checks what the browser kept; undefined when it no longer fits the form. */
  parse: (stored: unknown) => Value | undefined
}

export type Draft<Value> = {
  value: Value
  setValue: (next: Value) => void
  /** Changes a part of it: `step` gets the newest value, also where two fields change before the screen is drawn again. */
  update: (step: (newest: Value) => Value) => void
  /** The form started with what was typed before. */
  restored: boolean
  /** Forgets it: the form was sent or thrown away. The screen keeps its value. */
  clear: () => void
  /** Goes on the form: remembers the field in use and gives it the focus back. */
  formProps: {
    ref: (form: HTMLFormElement | null) => void
    onFocus: (event: FocusEvent<HTMLFormElement>) => void
  }
}

function read(key: string): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('value' in stored) || !('field' in stored)) return undefined
    return { value: stored.value, field: typeof stored.field === 'string' ? stored.field : null }
  } catch {
    return undefined
  }
}

function write(key: string, stored: Stored | null): void {
  try {
    if (stored === null) sessionStorage.removeItem(PREFIX + key)
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(stored))
  } catch {
    // Full or forbidden storage loses the draft, never the form.
  }
}

/** Throws all drafts of this tab away: on signing out by hand, since the next person may sit here. */
export function clearDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  } catch {
    // Without storage there are no drafts.
  }
}

/**
 * Keeps what is typed in a form in this tab until it is sent, so that a session that ends, or a reload, loses nothing:
 * the form comes back with its words and with the focus on the same field (found by its name or id).
 */
export function useDraft<Value>({ key, initial, parse }: DraftOptions<Value>): Draft<Value> {
  const [start] = useState(() => {
    const stored = read(key)
    const value = stored === undefined ? undefined : parse(stored.value)
    return value === undefined ? undefined : { value, field: stored?.field ?? null }
  })
  const [value, setState] = useState<Value>(start?.value ?? initial)
  const form = useRef<HTMLFormElement | null>(null)
  const field = useRef(start?.field ?? null)
  const dirty = useRef(start !== undefined)
  const latest = useRef(value)
  useEffect(() => {
    const name = start?.field
    if (!name) return
    const target = [...(form.current?.elements ?? [])].find(
      (element) => element.getAttribute('name') === name || element.id === name,
    )
    if (target instanceof HTMLElement) target.focus()
  }, [start])
  const setValue = useCallback(
    (next: Value) => {
      latest.current = next
      dirty.current = true
      setState(next)
      write(key, { value: next, field: field.current })
    },
    [key],
  )
  const update = useCallback((step: (newest: Value) => Value) => setValue(step(latest.current)), [setValue])
  const clear = useCallback(() => {
    dirty.current = false
    write(key, null)
  }, [key])
  const ref = useCallback((element: HTMLFormElement | null) => {
    form.current = element
  }, [])
  const onFocus = useCallback(
    (event: FocusEvent<HTMLFormElement>) => {
      const { target } = event
      field.current = target.getAttribute('name') ?? (target.id === '' ? null : target.id)
      if (dirty.current) write(key, { value: latest.current, field: field.current })
    },
    [key],
  )
  return { value, setValue, update, restored: start !== undefined, clear, formProps: { ref, onFocus } }
}
