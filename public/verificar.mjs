// Comprueba una muestra para auditoría hecha por Hilo. No necesita Hilo, ni base de datos, ni conexión: solo Node.js 20.
//
//   node verificar.mjs MUESTRA [--anterior MUESTRA] [--cabeza NUMERO:HUELLA]
//
// MUESTRA es el ZIP o la carpeta donde se abrió. Termina con 0 si todo concuerda, 1 si algo no concuerda y 2 si se llamó
// mal. Este archivo va en cada muestra sin cambios y lo da cada instalación en /verificar.mjs: se puede leer entero.
//
// Qué comprueba:
//  1. Cada archivo del manifiesto está, con su tamaño y su SHA-256, y no hay otros.
//  2. Cada versión, parte, documento y adjunto tiene la huella que dicen sus tablas.
//  3. La cadena del registro, línea por línea, desde la primera hasta la cabeza:
//       huella = SHA-256( huella anterior + salto de línea + SHA-256 del texto )
//     (las líneas de forma 1, anteriores, sellan el texto mismo: solo se rehacen si su texto está en la muestra).
//  4. El texto de cada línea mostrada, y los datos personales apartados, tienen la huella que la cadena dice.
//  5. Con --anterior: cada línea que la muestra vieja conocía sigue igual en la nueva. Con --cabeza: esa línea también.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
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

/** Archivos de un ZIP sin cifrar, por su directorio central. */
function leerZip(zip) {
  const fin = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (fin < 0) throw new MalUso('El archivo no es un ZIP entero ni una carpeta.')
  const archivos = new Map()
  let lugar = zip.readUInt32LE(fin + 16)
  for (let n = zip.readUInt16LE(fin + 10); n > 0; n--) {
    const [metodo, tamano] = [zip.readUInt16LE(lugar + 10), zip.readUInt32LE(lugar + 20)]
    const [nombre, extra, nota] = [28, 30, 32].map((desde) => zip.readUInt16LE(lugar + desde))
    const ruta = zip.toString('utf8', lugar + 46, lugar + 46 + nombre)
    const local = zip.readUInt32LE(lugar + 42)
    const desde = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const datos = zip.subarray(desde, desde + tamano)
    let bytes = null
    try {
      bytes = metodo === 8 ? inflateRawSync(datos) : datos
    } catch {
      // No se pudo abrir: queda como archivo que no concuerda.
    }
    if (!ruta.endsWith('/')) archivos.set(ruta, bytes ?? Buffer.alloc(0))
    lugar += 46 + nombre + extra + nota
  }
  return archivos
}

function abrir(lugar) {
  let datos
  try {
    datos = statSync(lugar)
  } catch {
    throw new MalUso(`No existe «${lugar}».`)
  }
  const archivos = datos.isDirectory() ? leerCarpeta(lugar) : leerZip(readFileSync(lugar))
  if (!archivos.has(MANIFIESTO)) throw new MalUso(`En «${lugar}» no hay ${MANIFIESTO}: no es una muestra de Hilo.`)
  return archivos
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
  const archivos = abrir(lugar)
  const manifiesto = json(archivos, MANIFIESTO)
  const fallas = []
  if (manifiesto?.formato !== 'hilo-muestra' || !Array.isArray(manifiesto.archivos) || manifiesto.cabeza === undefined)
    return { fallas: [`No se entiende el archivo ${MANIFIESTO}.`], dicho: [] }
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
    const vieja = leerCadena(otra)
    const suya = []
    comprobarCadena(vieja, leerLineas(otra, suya), json(otra, MANIFIESTO)?.cabeza ?? {}, suya)
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

function main() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { anterior: { type: 'string' }, cabeza: { type: 'string' } },
    })
    if (positionals.length !== 1) throw new MalUso('Diga qué muestra comprobar: su ZIP o su carpeta.')
    const cabeza = values.cabeza === undefined ? undefined : leerCabeza(values.cabeza)
    const { fallas, dicho } = comprobar(positionals[0], { anterior: values.anterior, cabeza })
    for (const frase of dicho) process.stdout.write(`${frase}\n`)
    for (const falla of fallas) process.stdout.write(`NO CONCUERDA: ${falla}\n`)
    process.stdout.write(fallas.length === 0 ? 'Todo concuerda.\n' : `Lo que no concuerda: ${fallas.length}.\n`)
    return fallas.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof MalUso) && !String(error?.code).startsWith('ERR_PARSE_ARGS')) {
      process.stdout.write(`NO CONCUERDA: la muestra está dañada y no se puede leer entera (${error?.message}).\n`)
      return 1
    }
    process.stderr.write(`${error instanceof MalUso ? error.message : 'No se entiende esa opción.'}\n`)
    process.stderr.write('Uso: node verificar.mjs MUESTRA [--anterior MUESTRA] [--cabeza NUMERO:HUELLA]\n')
    return 2
  }
}

process.exitCode = main()
