/** Failures before the address is locked, and the waits that follow: each further failure doubles the wait. */
const FREE_FAILURES = 5
const FIRST_WAIT_MS = 30 * 1000
const LONGEST_WAIT_MS = 60 * 60 * 1000

/**
 * Until when an address may not try again after its n-th failure in a row (OWASP ASVS 5.0, 6.3.1: growing delay).
 *
 * @returns null while no wait is due, else an instant.
 */
export function lockedUntil(failures: number, now: string): string | null {
  if (failures < FREE_FAILURES) return null
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT_MS)
  return new Date(Date.parse(now) + wait).toISOString()
}
