/** One line of a header: what could begin another header, or hide what follows, becomes a space. */
export function plainLine(text: string, longest = 200): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .slice(0, longest)
}

/** One address, and nothing that a mail server could read as a second one, a name, a comment or a header. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,190}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/u

export const isPlainAddress = (address: string): boolean => ADDRESS.test(address)
