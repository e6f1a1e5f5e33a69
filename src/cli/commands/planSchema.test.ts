import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../domains/platform/index.ts'
import { typed } from '../testing/typed.ts'

describe('plan esquema', () => {
  it('es el que está publicado en docs/api, que se rehace con la misma orden', async () => {
    const { code, out } = await typed(['plan', 'esquema'])
    expect(code).toBe(0)
    expect(`${out}\n`).toBe(readFileSync(join(projectFolder(), 'docs/api/plan-importado.v1.schema.json'), 'utf8'))
  })

  it('dice la versión y nombra los campos del contrato', async () => {
    const schema = JSON.parse((await typed(['plan', 'esquema'])).out)
    expect(schema.properties.version).toMatchObject({ const: 1 })
    expect(schema.required).toEqual(
      expect.arrayContaining(['version', 'document', 'frontMatter', 'units', 'orphanFragments', 'totals', 'issues']),
    )
  })
})
