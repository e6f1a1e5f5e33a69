import { expect, it } from 'vitest'
import { safeFileName } from './fileName.ts'

it.each([
  ['plan firmado.pdf', 'plan firmado.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['Documentos\\2026\\plan.pdf', 'plan.pdf'],
  ['plan\u202Efdp.exe\u0000', 'planfdp.exe'],
  [' \n ', 'copia-firmada'],
  ['man\u0303ana.pdf', 'mañana.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(196)}.pdf`],
])('el nombre «%s» se guarda como «%s»', (given, kept) => {
  expect(safeFileName(given, 'copia-firmada')).toBe(kept)
})
