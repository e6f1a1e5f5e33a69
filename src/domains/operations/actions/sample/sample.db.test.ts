import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, inTransaction, projectFolder, sha256, verifyLog } from '../../../platform/index.ts'
import { aPerson } from '../../../platform/testing.ts'
import { sampleDictionary } from '../../documents/sample/sampleDictionary.es.ts'
import { downloadVersion } from '../approval/downloadVersion.ts'
import { attachSignedCopy } from '../approval/signedCopies.ts'
import { endorseChangeRequest, refuseChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { attachToChangeRequest, openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { askCoordination } from '../coordination/askCoordination.ts'
import { takeCoordinationStep } from '../coordination/takeCoordinationStep.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { downloadSample } from './downloadSample.ts'
import { makeSample } from './makeSample.ts'
import { aHome, check, unpacked, written } from './testing/openedSample.ts'

let ground: PlanGround
const home = aHome()
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

type Asked = Parameters<typeof downloadSample.call>[1]['input']
const take = async (input: Partial<Asked> = {}, who = 'control') => {
  const call = { credentials: as(who), input: { anios: String(YEAR), ...input } }
  return (await downloadSample.call(ground.app, call)).bytes
}
type Files = Map<string, Buffer>
const textOf = (files: Files, path: string) => files.get(path)?.toString('utf8') ?? ''
const rowsOf = (files: Files, path: string): Record<string, unknown>[] => JSON.parse(textOf(files, path))

let files: Files
let whole: Files

/** A request of the same unit that was refused: its record stays. */
async function leaveRecord(activityId: string): Promise<void> {
  const { app, units } = ground
  const content = { cause: 'budget' as const, reason: 'El presupuesto aprobado es menor', actNumber: null }
  const input = { year: YEAR, unitId: units.one, ...content }
  const { number } = await openChangeRequest.call(app, { credentials: as('enlace'), input })
  const change = { activityId, field: 'means' as const, before: ['Informe firmado'], after: ['Acta firmada'] }
  const saved = { year: YEAR, number, ...content, seen: [], items: [{ kind: 'edit' as const, change }] }
  await saveChangeRequest.call(app, { credentials: as('enlace'), input: saved })
  await submitChangeRequest.call(app, { credentials: as('jefa'), input: { year: YEAR, number } })
  await endorseChangeRequest.call(app, { credentials: as('ejecutiva'), input: { year: YEAR, number } })
  const refusal = { year: YEAR, number, reason: 'No hay presupuesto que cambiar' }
  await refuseChangeRequest.call(app, { credentials: as('plan'), input: refusal })
}

beforeAll(async () => {
  ground = await openPlanGround()
  await inTransaction(ground.app.database, (tx) =>
    aPerson(tx, { email: 'control@ministerio.example', unitId: ground.units.office, roles: ['internalControl'] }),
  )
  const common = { expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN }
  const [fair = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  const { app, units } = ground
  const coordination = { year: YEAR, activityId: fair, unitIds: [units.two], what: 'Prestar el salón', joint: false }
  // A refusal names no plan: its line goes into the sample as a digest only.
  const refused = askCoordination.call(app, { credentials: as('jefe2'), input: coordination })
  await expect(refused).rejects.toMatchObject({ kind: 'forbidden' })
  await askCoordination.call(app, { credentials: as('enlace'), input: coordination })
  const asked = await app.database.kysely.selectFrom('operations_coordination').select('id').executeTakeFirstOrThrow()
  const accept = { year: YEAR, requestId: asked.id, step: 'accept' as const }
  await takeCoordinationStep.call(app, { credentials: as('jefe2'), input: accept })
  await makeOfficial(ground)
  const version = { year: YEAR, number: 1 }
  for (const unidad of [undefined, units.one])
    await downloadVersion.call(app, { credentials: as('plan'), input: { ...version, formato: 'pdf', unidad } })
  const file = { name: 'firmada por Nombre Apellido.png', bytes: new Uint8Array(PNG) }
  await attachSignedCopy.call(app, { credentials: as('plan'), input: version, file })
  const reason = 'Llegó un convenio nuevo'
  const request = { year: YEAR, unitId: units.one, cause: 'instruction' as const, reason, actNumber: null }
  const { number } = await openChangeRequest.call(app, { credentials: as('jefa'), input: request })
  const attached = { credentials: as('jefa'), input: { year: YEAR, number }, file }
  await attachToChangeRequest.call(app, attached)
  await leaveRecord(fair)
  files = unpacked(await take())
  whole = unpacked(await take({ nombres: 'si' }))
}, 120_000)
afterAll(async () => {
  rmSync(home, { recursive: true })
  await ground.app.database.close()
})

describe('la muestra para auditoría', () => {
  it('concuerda, como ZIP y como carpeta abierta, y el programa va sin cambios', async () => {
    const zip = join(home, 'muestra.zip')
    writeFileSync(zip, await take())
    expect(check(zip)).toEqual({ status: 0, said: expect.stringContaining('Todo concuerda.') })
    expect(check(written(home, files))).toEqual({ status: 0, said: expect.stringContaining('Todo concuerda.') })
    expect(check(written(home, whole)).status).toBe(0)
    expect(files.get('verificar.mjs')).toEqual(readFileSync(join(projectFolder(), 'public', 'verificar.mjs')))
  })

  it('trae los bytes congelados de cada versión y los PDF que se entregaron', async () => {
    const stored = await ground.app.database.kysely.selectFrom('operations_version').select('sha256').execute()
    expect(sha256(files.get(`${YEAR}/versiones/version-1.json`) ?? Buffer.alloc(0))).toBe(stored[0]?.sha256)
    const printed = [...files.keys()].filter((path) => path.startsWith(`${YEAR}/documentos/`))
    expect(printed).toHaveLength(2)
    expect(rowsOf(files, `${YEAR}/actos.json`).map(({ acto }) => acto)).toEqual(
      expect.arrayContaining(['presentar', 'elaboró', 'autorizar', 'abrir']),
    )
    expect(rowsOf(files, `${YEAR}/coordinacion.json`)).toMatchObject([{ que: 'Prestar el salón', estado: 'aceptada' }])
    expect(rowsOf(files, `${YEAR}/cambios.json`)).toMatchObject([
      { numero: 1, razon: 'instrucción superior' },
      { numero: 2, estado: 'rechazada' },
    ])
    const [record] = rowsOf(files, `${YEAR}/constancias.json`)
    expect(record).toMatchObject({ numero: 2, tipo: 'solicitud de cambio' })
    expect(sha256(files.get(String(record?.archivo)) ?? Buffer.alloc(0))).toBe(record?.sha256)
  })

  it('con los mismos datos da los mismos bytes, y cada descarga queda en el registro con su huella', async () => {
    const today = ground.app.clock.today()
    const reach = { years: [YEAR], units: 'all' as const, names: false }
    const [one, two] = [
      await makeSample({ app: ground.app, today }, reach),
      await makeSample({ app: ground.app, today }, reach),
    ]
    expect(one.sha256).toBe(two.sha256)
    const before = await ground.logged('operations.downloadSample')
    const bytes = await take()
    expect(await ground.logged('operations.downloadSample')).toBe(before + 1)
    const last = await ground.app.database.kysely
      .selectFrom('platform_log')
      .select('body')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(last.body).data).toMatchObject({ sha256: sha256(bytes), names: false, units: 'all' })
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })

  it('cada campo de cada tabla está en el diccionario', () => {
    const known = new Set(sampleDictionary().map(({ tabla, campo }) => `${tabla}.${campo}`))
    const fields = [...whole].flatMap(([path, bytes]) => {
      const table = path.replace(/^\d{4}\//, '').replace(/\.(csv|json|jsonl)$/, '')
      if (!/\.(csv|jsonl?)$/.test(path) || /(versiones|constancias)\/|^diccionario|manifiesto|personales/.test(path))
        return []
      const first = bytes.toString('utf8').split(/\r?\n/)[0] ?? ''
      if (path.endsWith('.csv')) return first.split(',').map((field) => `${table}.${field}`)
      const rows: object[] = path.endsWith('.jsonl') ? [JSON.parse(first)] : JSON.parse(bytes.toString('utf8'))
      return rows.flatMap((row) => Object.keys(row)).map((field) => `${table}.${field}`)
    })
    expect(fields.length).toBeGreaterThan(100)
    expect([...new Set(fields)].filter((field) => !known.has(field))).toEqual([])
  })
})

describe('lo que el alcance deja fuera', () => {
  it('sin nombres no lleva ninguno, ni lo que puede llevarlos, y el índice lo dice', () => {
    const said = [...files.entries()]
      .filter(([path]) => /\.(csv|json|jsonl|txt)$/.test(path))
      .map(([, bytes]) => bytes.toString('utf8'))
      .join('\n')
    // Posts of the test ministry are called after who holds them.
    expect(
      said.replaceAll(/Puesto de [\w-]+@ministerio\.example/g, '').match(/.{80}(Nombre Apellido|@ministerio).{20}/g),
    ).toBeNull()
    expect([...files.keys()].filter((path) => /firmadas\/|adjunto|personales/.test(path))).toEqual([])
    const left = rowsOf(files, 'indice.json').filter(({ fuera }) => fuera !== null)
    expect(left.map(({ sha256: hash }) => hash)).toEqual(expect.arrayContaining([sha256(PNG), null]))
    expect(textOf(files, `${YEAR}/actos.csv`)).not.toContain('persona')
  })

  it('con nombres los lleva, con sus datos apartados', () => {
    expect([...whole.keys()]).toEqual(
      expect.arrayContaining([`${YEAR}/cambios/solicitud-1-adjunto.png`, 'registro/personales.jsonl']),
    )
    expect(rowsOf(whole, `${YEAR}/actos.json`)[0]).toMatchObject({ persona: expect.stringContaining('@') })
    expect(textOf(whole, 'registro/personales.jsonl')).toContain('Nombre Apellido')
  })

  it('de una unidad trae su parte con la huella que guarda la versión, y nada de las otras', async () => {
    const only = unpacked(await take({ unidades: ground.units.one }))
    expect(check(written(home, only)).status).toBe(0)
    expect([...only.keys()].filter((path) => path.includes('/versiones/'))).toEqual([
      `${YEAR}/versiones/version-1-ONO.json`,
    ])
    expect([...only.keys()].filter((path) => path.includes('/documentos/'))).toHaveLength(1)
    const said = [...only.values()].map((bytes) => bytes.toString('utf8')).join('\n')
    expect(said.includes('Atender consultas')).toBe(false)
    const lines = textOf(only, 'registro/lineas.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter(({ unit }) => unit !== null && unit !== ground.units.one)).toEqual([])
    expect(lines.filter(({ things }) => things.includes(`platform.unit:${ground.units.two}`))).toEqual([])
  })

  it('una unidad que no existe se rechaza; sin el rol tampoco hay muestra', async () => {
    await expect(take({ unidades: 'nadie' })).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    await expect(take({ anios: '2019' })).rejects.toMatchObject({ code: 'operations.planNotFound' })
    await expect(take({}, 'jefa')).rejects.toMatchObject({ code: 'platform.notYourRole' })
  })
})

/** A forger who changes the files and writes the manifest again, so that it agrees with them. */
function forged(change: (copy: Map<string, Buffer | string>) => void): string {
  const copy = new Map<string, Buffer | string>(whole)
  change(copy)
  const manifest = JSON.parse(textOf(whole, 'manifiesto.json'))
  const chain = String(copy.get('registro/cadena.csv')).trim().split('\n')
  const [numero = '', , , huella = ''] = chain.at(-1)?.split(',') ?? []
  manifest.cabeza = { ...manifest.cabeza, numero: Number(numero), huella }
  manifest.archivos = [...copy]
    .filter(([path]) => path !== 'manifiesto.json')
    .map(([ruta, content]) => ({ ruta, bytes: Buffer.from(content).length, sha256: sha256(Buffer.from(content)) }))
  copy.set('manifiesto.json', canonicalJson(manifest))
  return written(home, copy)
}

describe('lo que el programa encuentra', () => {
  const kinds = [
    'LEAME.txt',
    'verificar.mjs',
    'indice.csv',
    'indice.json',
    'indice.pdf',
    'diccionario.csv',
    'diccionario.json',
    'registro/cadena.csv',
    'registro/lineas.jsonl',
    'registro/personales.jsonl',
    ...['versiones/version-1.json', 'versiones.csv', 'versiones.json', 'partes.csv', 'partes.json'].map(
      (name) => `${YEAR}/${name}`,
    ),
    ...[
      'documentos',
      'copias_firmadas',
      'constancias',
      'cambios',
      'cambios_detalle',
      'actos',
      'observaciones',
      'coordinacion',
    ].flatMap((name) => [`${YEAR}/${name}.csv`, `${YEAR}/${name}.json`]),
    `${YEAR}/cambios/solicitud-1-adjunto.png`,
  ]

  /** The file with one bit of its middle changed. */
  function touched(path: string): Buffer {
    const bytes = Buffer.from(whole.get(path) ?? '')
    expect([path, bytes.length > 0]).toEqual([path, true])
    const at = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes
  }
  const named = (said: string) =>
    [...said.matchAll(/El archivo (\S+) no es el que se entregó/gu)].map(([, path]) => path)

  it('un signo cambiado en cada archivo: los nombra todos', () => {
    const { status, said } = check(
      written(home, new Map([...whole, ...kinds.map((path) => [path, touched(path)] as const)])),
    )
    expect(status).toBe(1)
    expect(named(said)).toEqual(expect.arrayContaining(kinds))
  })

  it('un solo signo cambiado: nombra ese archivo y ningún otro', () => {
    const path = `${YEAR}/actos.csv`
    const { status, said } = check(written(home, new Map(whole).set(path, touched(path))))
    expect([status, named(said)]).toEqual([1, [path]])
  })

  it('un signo cambiado dentro del ZIP', async () => {
    const bytes = Buffer.from(await take())
    const at = bytes.indexOf(`${YEAR}/versiones/version-1.json`) + 200
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    const zip = join(home, 'tocada.zip')
    writeFileSync(zip, bytes)
    expect(check(zip)).toEqual({ status: 1, said: expect.stringContaining(`${YEAR}/versiones/version-1.json`) })
  })

  it('un archivo que falta y uno que sobra', () => {
    const fewer = new Map(whole)
    fewer.delete(`${YEAR}/actos.csv`)
    expect(check(written(home, fewer)).said).toContain(`Falta el archivo ${YEAR}/actos.csv.`)
    const more = new Map(whole).set('otro.txt', Buffer.from('x'))
    expect(check(written(home, more))).toEqual({
      status: 1,
      said: expect.stringContaining('Sobra el archivo otro.txt'),
    })
  })

  it('una versión, un documento o un adjunto cambiados junto con el manifiesto', () => {
    const changed = [...whole.keys()].filter((path) =>
      /versiones\/|documentos\/|constancias\/|adjunto|firmadas\//.test(path),
    )
    const { said } = check(
      forged((copy) => {
        for (const path of changed) copy.set(path, 'otra cosa')
      }),
    )
    for (const path of changed) expect(said).toContain(`El archivo ${path} no tiene la huella`)
  })

  it('una línea reescrita con su huella rehecha, aunque se rehaga el manifiesto', () => {
    const chain = textOf(whole, 'registro/cadena.csv').split('\n')
    const lines = textOf(whole, 'registro/lineas.jsonl').split('\n')
    const [first = ''] = lines
    const { seq } = JSON.parse(first)
    const body = canonicalJson({ ...JSON.parse(first), data: { otra: 'cosa' } })
    const rewritten = [body, ...lines.slice(1)].join('\n')
    const onlyText = forged((copy) => copy.set('registro/lineas.jsonl', rewritten))
    expect(check(onlyText).said).toContain(`La línea ${seq} del registro no es la que la cadena selló`)
    const before = seq === 1 ? '0'.repeat(64) : (chain[seq - 1]?.split(',')[3] ?? '')
    const own = [...chain]
    own[seq] = `${seq},2,${sha256(body)},${sha256(`${before}\n${sha256(body)}`)}`
    const oneLine = forged((copy) =>
      copy.set('registro/lineas.jsonl', rewritten).set('registro/cadena.csv', own.join('\n')),
    )
    expect(check(oneLine)).toEqual({
      status: 1,
      said: expect.stringContaining(`La cadena se rompe en la línea ${seq + 1} del registro`),
    })
  })

  describe('con una muestra anterior o una cabeza anotada', () => {
    /** The whole chain made again after a change, as somebody with the server could. */
    const remade = (from: number) => {
      const rows = textOf(whole, 'registro/cadena.csv').trim().split('\n')
      let hash = rows[from - 1]?.split(',')[3] ?? ''
      const next = rows.slice(from).map((row, index) => {
        const body = index === 0 ? 'f'.repeat(64) : (row.split(',')[2] ?? '')
        hash = sha256(`${hash}\n${body}`)
        return `${from + index},2,${body},${hash}`
      })
      return `${[...rows.slice(0, from), ...next].join('\n')}\n`
    }
    const hidden = () => {
      const shown = new Set(
        textOf(whole, 'registro/lineas.jsonl')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).seq),
      )
      return [...Array(30).keys()].map((n) => n + 2).find((seq) => !shown.has(seq)) ?? 0
    }

    it('la historia que siguió creciendo concuerda', () => {
      const [old, now] = [written(home, files), written(home, whole)]
      expect(check(now, '--anterior', old)).toMatchObject({ status: 0 })
      const [seq, hash] = textOf(files, 'registro/cadena.csv').trim().split('\n').at(-1)?.split(/,.*,/) ?? []
      expect(check(now, '--cabeza', `${seq}:${hash}`)).toMatchObject({ status: 0 })
    })

    it('la historia rehecha entera se encuentra y nombra la línea', () => {
      const seq = hidden()
      const bad = forged((copy) => copy.set('registro/cadena.csv', remade(seq)))
      // Alone it agrees with itself: that is what the second sample is for.
      expect(check(bad)).toMatchObject({ status: 0 })
      const { status, said } = check(bad, '--anterior', written(home, files))
      expect(status).toBe(1)
      expect(said).toContain(`La historia se reescribió: la línea ${seq} del registro`)
    })

    it('la historia acortada se encuentra', () => {
      const rows = textOf(files, 'registro/cadena.csv').trim().split('\n')
      const cut = `${rows.slice(0, -3).join('\n')}\n`
      const last = rows.length - 4
      const bad = forged((copy) => {
        copy.set('registro/cadena.csv', cut)
        const kept = textOf(whole, 'registro/lineas.jsonl').trim().split('\n')
        copy.set('registro/lineas.jsonl', `${kept.filter((line) => JSON.parse(line).seq <= last).join('\n')}\n`)
        copy.delete('registro/personales.jsonl')
      })
      expect(check(bad)).toMatchObject({ status: 0 })
      const { status, said } = check(bad, '--anterior', written(home, files))
      expect(status).toBe(1)
      expect(said).toContain(`La historia se acortó: la muestra anterior conocía la línea ${last + 1}`)
    })
  })

  it('llamado mal dice cómo se llama y sale con 2', () => {
    expect(check()).toMatchObject({ status: 2 })
    expect(check(join(home, 'nada'))).toEqual({ status: 2, said: expect.stringContaining('No existe') })
    expect(check(home, '--cabeza', 'x')).toMatchObject({ status: 2 })
    expect(check(home, '--otra')).toMatchObject({ status: 2 })
  })
})
