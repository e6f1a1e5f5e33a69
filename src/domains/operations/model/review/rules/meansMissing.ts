import { rowRule } from '../rule.ts'

/** Nothing is said that could prove the work, so no evidence can be asked for. */
export const meansMissing = rowRule({
  code: 'means.missing',
  family: 'means',
  severity: 'warning',
  source: 'domain.md A3, D11; issue point 14',
  check: ({ means }) =>
    means.some((text) => /[\p{L}\p{N}]/u.test(text)) ? null : { field: 'means', params: {}, facts: [] },
})
