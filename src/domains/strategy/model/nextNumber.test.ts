import { expect, it } from 'vitest'
import { nextLineCode, nextNumber } from './nextNumber.ts'
import type { StrategicLine } from './strategicPlan.ts'

const line = (code: string, objectiveId: string, withdrawn = false): StrategicLine => ({
  id: code,
  objectiveId,
  code,
  text: '',
  withdrawn,
  revision: 0,
})

it.each([
  [[], 1],
  [[1, 2], 3],
  [[4, 9, 2], 10],
])('después de %j sigue %i', (numbers, next) => {
  expect(nextNumber(numbers.map((number) => ({ number })))).toBe(next)
})

it('el código que sigue cuenta también las líneas retiradas, y solo las del objetivo', () => {
  const lines = [line('3.1', 'a'), line('3.10', 'a', true), line('4.12', 'b')]
  expect(nextLineCode({ id: 'a', number: 3 }, lines)).toBe('3.11')
  expect(nextLineCode({ id: 'c', number: 5 }, lines)).toBe('5.1')
})
