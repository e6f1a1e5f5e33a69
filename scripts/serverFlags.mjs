// How the process that serves is run, by npm start, by the bench and by the tests alike.

/**
 * Traces name our own files. V8 keeps 4 MB for what is new instead of 16, and, with a limit of 512 MB, collects what is
 * old when it has grown by two thirds instead of four times: without load an hour ago is not held for ever (ADR 013).
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=4', '--max-old-space-size=512']
