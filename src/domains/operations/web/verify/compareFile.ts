type Registered = 'document' | 'signedCopy' | 'withdrawnCopy' | null
type Outcome = 'working' | NonNullable<Registered> | 'different' | 'unavailable' | 'failed'

/** SHA-256 in hexadecimal, by the browser itself: the file stays where it is. */
async function fingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function askFor(code: string, hash: string): Promise<Registered> {
  const response = await fetch(`/api/verificar/${encodeURIComponent(code)}/${hash}`)
  if (!response.ok) throw new Error(String(response.status))
  const { registered }: { registered: Registered } = await response.json()
  return registered
}

/** Makes the part of the page alive: a chosen or dropped file is compared with what is registered under the code. */
export function compareFile(part: HTMLElement): void {
  const code = part.dataset.code ?? ''
  const input = part.querySelector('input')
  const hashLine = part.querySelector<HTMLElement>('[data-hash]')
  let latest = 0
  const show = (outcome: Outcome, hash = ''): void => {
    for (const line of part.querySelectorAll<HTMLElement>('[data-outcome]'))
      line.hidden = line.dataset.outcome !== outcome
    if (hashLine === null) return
    hashLine.hidden = hash === ''
    hashLine.querySelector('code')?.replaceChildren(hash)
  }
  const compare = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    latest += 1
    const turn = latest
    // Browsers give this only to pages that came over https or from this machine.
    if (globalThis.crypto?.subtle === undefined) return show('unavailable')
    show('working')
    let hash = ''
    try {
      hash = await fingerprint(file)
      const registered = await askFor(code, hash)
      if (turn === latest) show(registered ?? 'different', hash)
    } catch {
      if (turn === latest) show('failed', hash)
    }
  }
  input?.addEventListener('change', () => void compare(input.files?.[0]))
  part.addEventListener('dragover', (event) => event.preventDefault())
  part.addEventListener('drop', (event) => {
    event.preventDefault()
    void compare(event.dataTransfer?.files[0])
  })
  part.hidden = false
}
