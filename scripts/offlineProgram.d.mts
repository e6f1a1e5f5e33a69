import type { Plugin } from 'vite'

/** Writes into the worker of the pages what they need without a line. */
export function offlineProgram(): Plugin
