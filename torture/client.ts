import type { Ground } from './ground.ts'

/** An act as it goes over the line: whoever got no answer sends the very same again. */
export type Sent = {
  key: string
  who: string
  act: string
  path: string
  body: { json: Record<string, unknown> } | { fileName: string; bytes: Buffer }
}

export type Answer = { status: number; text: string }

/** Sends an act as a page does, with the key that makes a second sending harmless; throws where the line breaks. */
export async function send({ cookies }: Pick<Ground, 'cookies'>, address: string, sent: Sent): Promise<Answer> {
  const { key, who, path, body } = sent
  const headers: Record<string, string> = {
    cookie: cookies.get(who) ?? '',
    origin: address,
    'idempotency-key': key,
  }
  const answer = await fetch(address + path, {
    method: 'POST',
    ...bodyOf(body, headers),
    signal: AbortSignal.timeout(60_000),
  })
  return { status: answer.status, text: await answer.text() }
}

function bodyOf(body: Sent['body'], headers: Record<string, string>): Pick<RequestInit, 'body' | 'headers'> {
  if ('json' in body)
    return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body.json) }
  const form = new FormData()
  form.append('file', new File([new Uint8Array(body.bytes)], body.fileName))
  return { headers, body: form }
}
