import { describe, expect, it } from 'vitest'
import { readIssueMessages } from './messages.es.ts'
import { readIssueSentence } from './readIssueSentence.ts'

describe('lo que el lector notó', () => {
  it('se dice con sus detalles', () => {
    const issue = { code: 'documents.pdfBrokenFigure', details: { page: 7, row: 3 } }
    expect(readIssueSentence(issue)).toMatch(/^En la página 7, fila 3, hay cifras en dos líneas/)
  })

  it.each(Object.keys(readIssueMessages))('%s tiene una frase y no un código', (code) => {
    expect(readIssueSentence({ code })).not.toContain('documents.')
  })
})
