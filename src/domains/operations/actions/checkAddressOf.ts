import type { Application } from '../../platform/index.ts'

/** Public page where anyone can check a document, or null where nobody outside reaches Hilo. */
export function checkAddressOf({ publicUrl }: Application): string | null {
  return publicUrl === null ? null : `${publicUrl}/verificar`
}
