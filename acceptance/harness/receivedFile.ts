import type { Page } from 'playwright-core'

/** On the public page: how the document of a code stands, and what a file that somebody received is said to be. */
export async function checkReceived(
  outside: Page,
  code: string | undefined,
  { standing, buffer, words }: { standing: string; buffer: Buffer; words: string },
): Promise<void> {
  await outside.goto(`/verificar/${code}`)
  await outside.getByRole('heading', { name: standing }).waitFor()
  const received = { name: 'recibido.pdf', mimeType: 'application/pdf', buffer }
  await outside.getByLabel('Elegir el archivo recibido').setInputFiles(received)
  await outside.getByRole('status').getByText(words).waitFor()
}
