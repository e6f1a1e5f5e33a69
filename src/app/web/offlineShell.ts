/**
 * Lets this browser open Hilo without a line: the worker keeps the program and no answer of the server
 * (`public/sin-linea.js`, ADR 030). Without https there is none, and all else works as before.
 */
export function keepProgram(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = (): void => void navigator.serviceWorker.register('/sin-linea.js').catch(() => undefined)
  // What the first page needs comes first.
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
