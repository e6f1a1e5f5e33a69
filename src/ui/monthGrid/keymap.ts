/** What a key asks of the grid when no cell is being edited. */
export type GridCommand =
  | { readonly type: 'move'; readonly row: number; readonly col: number; readonly extend: boolean }
  | { readonly type: 'page'; readonly sign: 1 | -1; readonly extend: boolean }
  | { readonly type: 'step'; readonly way: 'down' | 'right'; readonly back: boolean }
  | { readonly type: SimpleCommand }

export type SimpleCommand =
  | 'edit'
  | 'type'
  | 'clear'
  | 'undo'
  | 'redo'
  | 'fillDown'
  | 'fillRight'
  | 'selectAll'
  | 'selectRow'
  | 'selectColumn'
  | 'collapse'
  | 'help'
  | 'menu'

export type KeyPress = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly altGraph: boolean
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}
const withCtrl: Readonly<Record<string, SimpleCommand>> = {
  a: 'selectAll',
  d: 'fillDown',
  r: 'fillRight',
  z: 'undo',
  y: 'redo',
  ' ': 'selectColumn',
}
const plain: Readonly<Record<string, SimpleCommand>> = {
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'collapse',
  ContextMenu: 'menu',
  '?': 'help',
}
const EDGE = Number.POSITIVE_INFINITY

/** The command of a key, or null when the key belongs to the browser. Ctrl+C, X and V arrive as clipboard events. */
export function commandOf({ key, ctrl, shift, alt, altGraph }: KeyPress): GridCommand | null {
  if (altGraph) return key.length === 1 ? { type: 'type' } : null
  if (alt) return null
  const arrow = arrows[key]
  if (arrow !== undefined) {
    const [row, col] = ctrl ? arrow.map((step) => (step === 0 ? 0 : step * EDGE)) : arrow
    return { type: 'move', row: row ?? 0, col: col ?? 0, extend: shift }
  }
  if (key === 'Home' || key === 'End') {
    const to = key === 'Home' ? -EDGE : EDGE
    return { type: 'move', row: ctrl ? to : 0, col: to, extend: shift }
  }
  if (ctrl) {
    const simple = shift && key.toLowerCase() === 'z' ? 'redo' : withCtrl[key.toLowerCase()]
    return simple === undefined ? null : { type: simple }
  }
  if (key === 'PageUp' || key === 'PageDown') return { type: 'page', sign: key === 'PageUp' ? -1 : 1, extend: shift }
  if (key === 'Tab') return { type: 'step', way: 'right', back: shift }
  if (key === 'Enter') return shift ? { type: 'step', way: 'down', back: true } : { type: 'edit' }
  if (key === ' ') return shift ? { type: 'selectRow' } : null
  if (key === 'F10' && shift) return { type: 'menu' }
  const simple = plain[key]
  if (simple !== undefined) return { type: simple }
  // Dead keys and input methods begin a text too: the key must reach a real field.
  return key.length === 1 || key === 'Dead' || key === 'Process' ? { type: 'type' } : null
}
