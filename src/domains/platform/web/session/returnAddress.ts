/**
 * Where to go after entering: an address of this same site, or the start. Anything that a browser could read as
 * another site (`//otra`, `/\otra`, `https:`) is dropped, so that a link to the sign-in page can't send people away.
 */
export function returnAddress(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])[^\s\\]*$/u.test(asked)) return '/'
  return asked.startsWith('/entrar') ? '/' : asked
}

/** The sign-in page, from which one comes back to where one is. */
export function hereAndBack(): string {
  return `/entrar?volver=${encodeURIComponent(`${window.location.pathname}${window.location.search}`)}`
}
