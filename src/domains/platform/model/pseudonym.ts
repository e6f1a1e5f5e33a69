/** A domain that nobody can have (RFC 2606): an address in it says that the person's data were erased. */
const ERASED = '@datos-borrados.invalid'

/** What stands for a person whose data were erased. */
export function pseudonymOf(personId: string): { name: string; email: string } {
  const id = personId.replaceAll('-', '')
  return { name: `Persona ${id.slice(0, 8)}`, email: `${id}${ERASED}` }
}

export function isPseudonym(email: string): boolean {
  return email.endsWith(ERASED)
}
