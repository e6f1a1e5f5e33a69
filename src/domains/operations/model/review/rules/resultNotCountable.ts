import { resultPromise } from '../resultPromise.ts'
import { rowRule } from '../rule.ts'

/**
 * The result has no quantity, date, product or people reached, and the row has no physical target: at the end of the
 * year nobody can say whether it was reached ("Garantizar los derechos").
 */
export const resultNotCountable = rowRule({
  code: 'result.notCountable',
  family: 'result',
  severity: 'notice',
  source: 'Mock-up 05; CREMAA (CONEVAL/SHCP): monitoreable; domain.md D9',
  check: ({ activity, resultKey }) => {
    const result = activity.expectedResult.trim()
    if (activity.target !== null || resultPromise(resultKey) !== 'nothing') return null
    return { field: 'expectedResult', params: { result }, facts: [result] }
  },
})
