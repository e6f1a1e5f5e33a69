import { describe, expect, it } from 'vitest'
import { routes } from '../routes.ts'
import { actSentences } from './actSentences.ts'

const acts = routes
  .filter((bound) => ['act', 'storedDownload'].includes(bound.kind) || (bound.kind === 'download' && bound.logged))
  .map(({ route }) => route.name)

describe('frases de la bitácora', () => {
  it.each(acts)('%s dice en español qué se hizo y qué se intentó', (name) => {
    expect(actSentences[name]?.done).toMatch(/^\p{Ll}/u)
    expect(actSentences[name]?.tried).toMatch(/^\p{Ll}+[aei]r(se)?( |$)/u)
  })
})
