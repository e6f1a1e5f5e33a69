/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper is not mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 4

/** Random bytes of a code (trust.md 1, promise 5, asks for 80 bits at least). */
export const VERIFICATION_CODE_BYTES = 10

/** Bytes as a code in groups of four characters: ten bytes are `XXXX-XXXX-XXXX-XXXX`. */
export function verificationCode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const characters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)] ?? '')
  return groups(characters.join(''))
}

/** A code as a person typed it, as it is stored: any case, with or without dashes, and O, I and L read as 0 and 1. */
export function readVerificationCode(text: string): string {
  const plain = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return groups(plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1'))
}

function groups(characters: string): string {
  return characters.replaceAll(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-')
}
