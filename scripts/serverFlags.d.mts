/** Flags of Node for the process that serves, whoever starts it. */
export const serverFlags: readonly string[]
