// Comprueba una muestra para auditoría hecha por Hilo. No necesita Hilo, ni base de datos, ni conexión: solo Node.js 20.
//
//   node verificar.mjs MUESTRA [--anterior MUESTRA] [--cabeza NUMERO:HUELLA]
//
// MUESTRA es el ZIP o la carpeta donde se abrió. Termina con 0 si todo concuerda, 1 si algo no concuerda y 2 si se llamó
// mal. Este archivo va en cada muestra sin cambios y lo da cada instalación en /verificar.mjs: se puede leer entero.
//
// Qué comprueba:
//  1. Cada archivo del manifiesto está, con su tamaño y su SHA-256, y no hay otros.
//  2. Cada versión, parte, documento, adjunto, corte, informe emitido y evidencia tiene la huella que dicen sus tablas.
//  3. La cadena del registro, línea por línea, desde la primera hasta la cabeza:
//       huella = SHA-256( huella anterior + salto de línea + SHA-256 del texto )
//     (las líneas de forma 1, anteriores, sellan el texto mismo: solo se rehacen si su texto está en la muestra).
//  4. El texto de cada línea mostrada, y los datos personales apartados, tienen la huella que la cadena dice.
//  5. Con un ZIP: sus bytes son, uno por uno, los que Hilo escribe (abajo se rehace entero y se compara).
//  6. Con --anterior: cada línea que la muestra vieja conocía sigue igual en la nueva. Con --cabeza: esa línea también.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inflateRawSync } from 'node:zlib'

const INICIO = '0'.repeat(64)
const MANIFIESTO = 'manifiesto.json'

const sha256 = (datos) => createHash('sha256').update(datos).digest('hex')
const texto = (bytes) => Buffer.from(bytes).toString('utf8')

/** Falta de quien llama, no de la muestra. */
class MalUso extends Error {}

/** Archivos de una carpeta, por ruta con barras. */
function leerCarpeta(carpeta) {
  const archivos = new Map()
  for (const entrada of readdirSync(carpeta, { recursive: true, withFileTypes: true })) {
    if (entrada.isDirectory()) continue
    const ruta = join(entrada.parentPath ?? entrada.path, entrada.name)
    archivos.set(relative(carpeta, ruta).split(sep).join('/'), readFileSync(ruta))
  }
  return archivos
}

/** Lo que se leyó no puede ser una muestra tal como se entregó. */
class Danada extends Error {}

const REEMPACADO = 'Si solo volvió a empacarla, ábrala en una carpeta y compruebe la carpeta.'

/** Lo que hay en un ZIP según su directorio central, sin creer nada más de él: por ruta, lo empacado y lo que contiene. */
function leerZip(zip) {
  const fin = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const entradas = new Map()
  try {
    let lugar = zip.readUInt32LE(fin + 16)
    for (let n = zip.readUInt16LE(fin + 10); n > 0; n--) {
      const tamano = zip.readUInt32LE(lugar + 20)
      const [nombre, extra, nota] = [28, 30, 32].map((desde) => zip.readUInt16LE(lugar + desde))
      const local = zip.readUInt32LE(lugar + 42)
      const desde = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const empacado = zip.subarray(desde, desde + tamano)
      entradas.set(zip.toString('utf8', lugar + 46, lugar + 46 + nombre), { empacado, bytes: desempacar(empacado) })
      lugar += 46 + nombre + extra + nota
    }
  } catch {
    throw new Danada('el archivo no es un ZIP entero: su directorio está cortado o cambiado')
  }
  return entradas
}

/** Vacío si no se puede, o si algo sobra detrás: queda como archivo que no concuerda. */
function desempacar(empacado) {
  try {
    const { buffer, engine } = inflateRawSync(empacado, { info: true })
    return engine.bytesWritten === empacado.length ? buffer : Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let resto = n
  for (let vez = 0; vez < 8; vez++) resto = resto & 1 ? (resto >>> 1) ^ 0xedb88320 : resto >>> 1
  return resto
})

function crc32(bytes) {
  let resto = 0xffffffff
  for (const byte of bytes) resto = (resto >>> 8) ^ CRC[(resto ^ byte) & 255]
  return ~resto >>> 0
}

/** Enteros sin signo, el byte menor primero: pares de valor y de cuántos bytes ocupa. */
function enteros(...pares) {
  return Buffer.concat(
    pares.map(([valor, ancho]) => {
      const bytes = Buffer.alloc(ancho)
      bytes.writeUIntLE(valor, 0, ancho)
      return bytes
    }),
  )
}

/** Fecha y hora (UTC) como las escribe un ZIP. */
function fechaZip(instante) {
  const d = new Date(instante)
  const dia = ((d.getUTCFullYear() - 1980) << 9) | ((d.getUTCMonth() + 1) << 5) | d.getUTCDate()
  return ((dia << 16) | (d.getUTCHours() << 11) | (d.getUTCMinutes() << 5) | (d.getUTCSeconds() >> 1)) >>> 0
}

/**
 * El ZIP que Hilo escribe con estas entradas: los archivos en el orden del manifiesto, él al final, todos con la fecha de la
 * cabeza, nada entre ellos; al terminar, desde la forma 2 del manifiesto, el SHA-256 de todo lo anterior.
 */
function rehacerZip(entradas, manifiesto) {
  const fecha = fechaZip(manifiesto.cabeza.cuando)
  const [partes, directorio] = [[], []]
  let lugar = 0
  for (const ruta of [...manifiesto.archivos.map((archivo) => archivo.ruta), MANIFIESTO]) {
    const { empacado, bytes } = entradas.get(ruta) ?? { empacado: Buffer.alloc(0), bytes: Buffer.alloc(0) }
    const nombre = Buffer.from(String(ruta))
    const campos = Buffer.concat([
      enteros([20, 2], [0x800, 2], [8, 2], [fecha, 4], [crc32(bytes), 4], [empacado.length, 4], [bytes.length, 4]),
      enteros([nombre.length, 2], [0, 2]),
    ])
    partes.push(Buffer.from('PK\x03\x04'), campos, nombre, empacado)
    directorio.push(Buffer.from('PK\x01\x02\x14\0'), campos, enteros([0, 6], [0, 4], [lugar, 4]), nombre)
    lugar += 4 + campos.length + nombre.length + empacado.length
  }
  const central = Buffer.concat(directorio)
  const cuantos = manifiesto.archivos.length + 1
  const fin = [Buffer.from('PK\x05\x06'), enteros([0, 4], [cuantos, 2], [cuantos, 2], [central.length, 4], [lugar, 4])]
  const antes = Buffer.concat([...partes, central])
  const sello = manifiesto.version === 1 ? '' : `sha256:${sha256(antes)}`
  return Buffer.concat([antes, ...fin, enteros([sello.length, 2]), Buffer.from(sello)])
}

function comprobarZip({ zip, entradas }, manifiesto, fallas) {
  const debido = rehacerZip(entradas, manifiesto)
  if (zip.equals(debido)) return
  let lugar = 0
  while (lugar < zip.length && zip[lugar] === debido[lugar]) lugar++
  fallas.push(`El ZIP no es, byte por byte, el que Hilo entrega: difiere desde el byte ${lugar}. ${REEMPACADO}`)
}

function abrir(lugar) {
  let datos
  try {
    datos = statSync(lugar)
  } catch {
    throw new MalUso(`No existe «${lugar}».`)
  }
  if (datos.isDirectory()) {
    const archivos = leerCarpeta(lugar)
    if (!archivos.has(MANIFIESTO)) throw new MalUso(`En «${lugar}» no hay ${MANIFIESTO}: no es una muestra de Hilo.`)
    return { archivos, empacada: undefined }
  }
  const zip = readFileSync(lugar)
  const entradas = leerZip(zip)
  if (!entradas.has(MANIFIESTO)) throw new Danada(`no tiene ${MANIFIESTO}`)
  return {
    archivos: new Map([...entradas].map(([ruta, { bytes }]) => [ruta, bytes])),
    empacada: { zip, entradas },
  }
}

function leerManifiesto(archivos) {
  const manifiesto = json(archivos, MANIFIESTO)
  const bueno =
    manifiesto?.formato === 'hilo-muestra' && Array.isArray(manifiesto.archivos) && manifiesto.cabeza !== undefined
  if (!bueno) throw new Danada(`no se entiende el archivo ${MANIFIESTO}`)
  return manifiesto
}

/** JSON de un archivo, o undefined si falta o no se entiende: quien lo lee dice qué falta. */
function json(archivos, ruta) {
  try {
    return JSON.parse(texto(archivos.get(ruta)))
  } catch {
    return undefined
  }
}

function comprobarArchivos(archivos, manifiesto, fallas) {
  const nombrados = new Set([MANIFIESTO])
  for (const { ruta, bytes, sha256: huella } of manifiesto.archivos) {
    nombrados.add(ruta)
    const contenido = archivos.get(ruta)
    if (contenido === undefined) fallas.push(`Falta el archivo ${ruta}.`)
    else if (contenido.length !== bytes || sha256(contenido) !== huella)
      fallas.push(`El archivo ${ruta} no es el que se entregó: su huella no es la del manifiesto.`)
  }
  for (const ruta of archivos.keys())
    if (!nombrados.has(ruta)) fallas.push(`Sobra el archivo ${ruta}: el manifiesto no lo nombra.`)
}

/** Las tablas dicen qué huella tiene cada archivo que nombran; el manifiesto pudo rehacerse, ellas también deben concordar. */
function comprobarTablas(archivos, fallas) {
  let cuantos = 0
  const tablas = {
    versiones: 'sha256',
    partes: 'sha256',
    documentos: 'sha256',
    copias_firmadas: 'sha256',
    constancias: 'sha256',
    cambios: 'adjunto_sha256',
    cortes: 'sha256',
    informes_emitidos: 'sha256',
    evidencias: 'sha256',
    extractos: 'totales_sha256',
  }
  for (const ruta of [...archivos.keys()].sort()) {
    const [, tabla] = /^\d{4}\/(\w+)\.json$/.exec(ruta) ?? []
    const campo = tablas[tabla]
    if (campo === undefined) continue
    const filas = json(archivos, ruta)
    if (!Array.isArray(filas)) {
      fallas.push(`No se entiende el archivo ${ruta}.`)
      continue
    }
    for (const { archivo, [campo]: huella } of filas) {
      if (archivo === null) continue
      cuantos++
      const contenido = archivos.get(archivo)
      if (contenido === undefined) fallas.push(`Falta el archivo ${archivo}, que nombra ${ruta}.`)
      else if (sha256(contenido) !== huella) fallas.push(`El archivo ${archivo} no tiene la huella que dice ${ruta}.`)
    }
  }
  return cuantos
}

/** Eslabones de la cadena tal como están escritos, sin comprobar. */
function leerCadena(archivos) {
  const filas = texto(archivos.get('registro/cadena.csv') ?? Buffer.alloc(0)).split('\n')
  return filas.slice(1, -1).map((fila) => {
    const [numero, forma, cuerpo, huella] = fila.split(',')
    return { numero: Number(numero), forma: Number(forma), cuerpo, huella }
  })
}

function leerLineas(archivos, fallas) {
  const lineas = new Map()
  for (const linea of texto(archivos.get('registro/lineas.jsonl') ?? Buffer.alloc(0))
    .split('\n')
    .slice(0, -1)) {
    try {
      lineas.set(JSON.parse(linea).seq, linea)
    } catch {
      fallas.push('En registro/lineas.jsonl hay una línea que no se entiende.')
    }
  }
  return lineas
}

function comprobarCadena(cadena, lineas, cabeza, fallas) {
  let [anterior, rehechas] = [INICIO, 0]
  const vistas = new Set()
  for (const [lugar, { numero, forma, cuerpo, huella }] of cadena.entries()) {
    if (numero !== lugar + 1) {
      fallas.push(`En la cadena falta la línea ${lugar + 1} del registro.`)
      return rehechas
    }
    const linea = lineas.get(numero)
    vistas.add(numero)
    if (linea !== undefined && sha256(linea) !== cuerpo)
      fallas.push(`La línea ${numero} del registro no es la que la cadena selló: cambió su texto.`)
    const sellado = forma === 1 ? linea : cuerpo
    if (sellado !== undefined) {
      if (sha256(`${anterior}\n${sellado}`) !== huella) {
        fallas.push(
          `La cadena se rompe en la línea ${numero} del registro: su huella no sale de la anterior y de su texto.`,
        )
        return rehechas
      }
      rehechas++
    }
    anterior = huella
  }
  for (const numero of lineas.keys())
    if (!vistas.has(numero)) fallas.push(`La línea ${numero} del registro no está en la cadena.`)
  if (cadena.length !== cabeza.numero || anterior !== cabeza.huella)
    fallas.push(
      `La cadena llega a la línea ${cadena.length} y la cabeza dice ${cabeza.numero}: la historia está cortada o la cabeza es otra.`,
    )
  return rehechas
}

function comprobarPersonales(archivos, lineas, fallas) {
  const bytes = archivos.get('registro/personales.jsonl')
  if (bytes === undefined) return
  for (const fila of texto(bytes).split('\n').slice(0, -1)) {
    let aparte
    try {
      aparte = JSON.parse(fila)
    } catch {
      fallas.push('En registro/personales.jsonl hay una línea que no se entiende.')
      continue
    }
    const linea = lineas.get(aparte.seq)
    if (linea === undefined || JSON.parse(linea).personal !== sha256(`${aparte.salt}\n${aparte.data}`))
      fallas.push(`Los datos personales de la línea ${aparte.seq} del registro no son los que la línea selló.`)
  }
}

/** Todo lo que sabía la muestra vieja sigue igual en la nueva. */
function compararCon(vieja, cadena, fallas) {
  for (const { numero, huella } of vieja) {
    const ahora = cadena[numero - 1]
    if (ahora === undefined) {
      fallas.push(
        `La historia se acortó: la muestra anterior conocía la línea ${numero} y esta llega a la ${cadena.length}.`,
      )
      return
    }
    if (ahora.huella !== huella) {
      fallas.push(
        `La historia se reescribió: la línea ${numero} del registro tenía otra huella en la muestra anterior.`,
      )
      return
    }
  }
}

function comprobar(lugar, { anterior, cabeza }) {
  const { archivos, empacada } = abrir(lugar)
  const manifiesto = leerManifiesto(archivos)
  const fallas = []
  if (empacada !== undefined) comprobarZip(empacada, manifiesto, fallas)
  comprobarArchivos(archivos, manifiesto, fallas)
  const nombrados = comprobarTablas(archivos, fallas)
  const cadena = leerCadena(archivos)
  const lineas = leerLineas(archivos, fallas)
  const rehechas = comprobarCadena(cadena, lineas, manifiesto.cabeza, fallas)
  comprobarPersonales(archivos, lineas, fallas)
  const dicho = [
    `${manifiesto.institucion}. Años: ${manifiesto.alcance.anios.join(', ')}.`,
    `Archivos comprobados: ${manifiesto.archivos.length}; de ellos, ${nombrados} con huella propia en sus tablas.`,
    `Líneas del registro en la cadena: ${cadena.length}; rehechas: ${rehechas}; con su texto: ${lineas.size}.`,
    `Cabeza de la cadena: ${manifiesto.cabeza.numero}:${manifiesto.cabeza.huella}`,
    `Huella del manifiesto: ${sha256(archivos.get(MANIFIESTO))}`,
  ]
  if (anterior !== undefined) {
    const otra = abrir(anterior)
    const vieja = leerCadena(otra.archivos)
    const suya = []
    const suyo = leerManifiesto(otra.archivos)
    if (otra.empacada !== undefined) comprobarZip(otra.empacada, suyo, suya)
    comprobarCadena(vieja, leerLineas(otra.archivos, suya), suyo.cabeza, suya)
    fallas.push(...suya.map((falla) => `En la muestra anterior: ${falla}`))
    compararCon(vieja, cadena, fallas)
    dicho.push(`Muestra anterior: conocía ${vieja.length} líneas.`)
  }
  if (cabeza !== undefined) compararCon([cabeza], cadena, fallas)
  return { fallas, dicho }
}

function leerCabeza(escrita) {
  const [, numero, huella] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(escrita) ?? []
  if (huella === undefined) throw new MalUso('--cabeza se escribe NUMERO:HUELLA, con los 64 signos de la huella.')
  return { numero: Number(numero), huella }
}

/** Lo que el programa dice y con qué número termina. */
export function revisar(argumentos) {
  try {
    const { values, positionals } = parseArgs({
      args: argumentos,
      allowPositionals: true,
      options: { anterior: { type: 'string' }, cabeza: { type: 'string' } },
    })
    if (positionals.length !== 1) throw new MalUso('Diga qué muestra comprobar: su ZIP o su carpeta.')
    const cabeza = values.cabeza === undefined ? undefined : leerCabeza(values.cabeza)
    const { fallas, dicho } = comprobar(positionals[0], { anterior: values.anterior, cabeza })
    const frases = [...dicho, ...fallas.map((falla) => `NO CONCUERDA: ${falla}`)]
    const cierre = fallas.length === 0 ? 'Todo concuerda.' : `Lo que no concuerda: ${fallas.length}.`
    return { codigo: fallas.length === 0 ? 0 : 1, frases: [...frases, cierre] }
  } catch (error) {
    const malEscrito = String(error?.code).startsWith('ERR_PARSE_ARGS')
    if (error instanceof MalUso || malEscrito) {
      const frase = malEscrito ? 'No se entiende esa opción.' : error.message
      return {
        codigo: 2,
        frases: [frase, 'Uso: node verificar.mjs MUESTRA [--anterior MUESTRA] [--cabeza NUMERO:HUELLA]'],
      }
    }
    const que = error instanceof Danada ? error.message : 'algo en ella no tiene la forma que Hilo le da'
    return { codigo: 1, frases: [`NO CONCUERDA: la muestra está dañada: ${que}. ${REEMPACADO}`] }
  }
}

/** Si este archivo es el programa que se llamó, y no una parte de otro. */
function esElPrograma() {
  const llamado = process.argv[1]
  return llamado === undefined || realpathSync(llamado) === realpathSync(fileURLToPath(import.meta.url))
}

if (esElPrograma()) {
  const { codigo, frases } = revisar(process.argv.slice(2))
  const salida = codigo === 2 ? process.stderr : process.stdout
  salida.write(frases.map((frase) => `${frase}\n`).join(''))
  process.exitCode = codigo
}
