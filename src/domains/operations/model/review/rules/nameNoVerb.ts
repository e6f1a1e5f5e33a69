import { rowRule } from '../rule.ts'
import { isInfinitive, leadingWord } from '../spanishText.ts'
import { verbRepairs } from '../verbRepairs.ts'

/** An activity is something that is done, so its name begins with a verb in infinitive ("Organizar ferias…"). */
export const nameNoVerb = rowRule({
  code: 'name.noVerb',
  family: 'name',
  severity: 'notice',
  source: 'Mock-up 05; cadena de valor, DNP 2013: an activity is an action',
  check: ({ activity }) => {
    const name = activity.name.trim()
    const word = leadingWord(name)
    if (word === '' || isInfinitive(word)) return null
    return { field: 'name', params: { name }, facts: [name], repairs: verbRepairs(activity) }
  },
})
