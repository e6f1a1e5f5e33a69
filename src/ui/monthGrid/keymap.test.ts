import { describe, expect, it } from 'vitest'
import { commandOf, type KeyPress } from './keymap.ts'

function press(keys: string): KeyPress {
  const parts = keys.split('+')
  const key = parts.at(-1) === '' ? ' ' : parts.at(-1)!
  const has = (name: string): boolean => parts.slice(0, -1).includes(name)
  return { key, ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt'), altGraph: has('AltGr') }
}

describe('qué pide cada tecla', () => {
  it.each([
    ['ArrowDown', { type: 'move', row: 1, col: 0, extend: false }],
    ['Shift+ArrowLeft', { type: 'move', row: 0, col: -1, extend: true }],
    ['Ctrl+ArrowUp', { type: 'move', row: -Infinity, col: 0, extend: false }],
    ['Home', { type: 'move', row: 0, col: -Infinity, extend: false }],
    ['Ctrl+Shift+End', { type: 'move', row: Infinity, col: Infinity, extend: true }],
    ['Shift+PageDown', { type: 'page', sign: 1, extend: true }],
    ['Tab', { type: 'step', way: 'right', back: false }],
    ['Shift+Enter', { type: 'step', way: 'down', back: true }],
    ['Enter', { type: 'edit' }],
    ['F2', { type: 'edit' }],
    ['7', { type: 'type' }],
    [',', { type: 'type' }],
    ['Dead', { type: 'type' }],
    ['Process', { type: 'type' }],
    ['AltGr+€', { type: 'type' }],
    ['Delete', { type: 'clear' }],
    ['Ctrl+Z', { type: 'undo' }],
    ['Ctrl+Shift+z', { type: 'redo' }],
    ['Ctrl+y', { type: 'redo' }],
    ['Ctrl+d', { type: 'fillDown' }],
    ['Ctrl+r', { type: 'fillRight' }],
    ['Ctrl+a', { type: 'selectAll' }],
    ['Shift+F10', { type: 'menu' }],
    ['Shift+?', { type: 'help' }],
  ])('%s', (keys, command) => {
    expect(commandOf(press(keys))).toEqual(command)
  })

  it.each(['Ctrl+c', 'Ctrl+v', 'Ctrl+k', 'Alt+ArrowLeft', 'F5', 'Shift', 'Control'])('%s es del navegador', (keys) => {
    expect(commandOf(press(keys))).toBeNull()
  })

  it('la barra espaciadora sola no escribe nada', () => {
    expect(commandOf({ key: ' ', ctrl: false, shift: false, alt: false, altGraph: false })).toBeNull()
  })
})
