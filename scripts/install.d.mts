/** True below Node 20.19; `version` such as `20.19.0`. */
export function isTooOld(version: string): boolean
/** Installs the locked packages when they are missing or older than the lock file; ends the process when it can't. */
export function install(): void
