import type { MouseEvent } from 'react'

/** Follows a link to a field of the page: the field takes the focus. */
export function goToField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId)
  if (!field) return
  event.preventDefault()
  field.focus()
  // The label above the field must be in sight too, or who uses a magnifier reads an answer without its question.
  field.closest('.field')?.scrollIntoView({ block: 'nearest' })
}
