// Comprueba la cadena del registro de actos de Hilo. No necesita Hilo, ni base de datos, ni conexión: solo Node.js 20.
//
//   node verificar-registro.mjs CADENA [--anterior CADENA] [--cabeza NUMERO:HUELLA]
//
// CADENA es el archivo que escribe «hilo registro exportar», o registro/cadena.csv de una muestra para auditoría. Cada
// instalación publica en /cabezas la cabeza de cada día, que sirve para --cabeza. Termina con 0 si todo concuerda, 1 si algo
// no concuerda y 2 si se llamó mal. Se puede leer entero: no hay nada más.
//
// Cada fila trae número, forma, SHA-256 del texto y huella, y se rehace así:
//   huella = SHA-256( huella de la fila anterior + salto de línea + SHA-256 del texto )
// (las de forma 1, anteriores, sellan el texto mismo, que aquí no está: se toman como vienen). Una cadena sola no dice si le
// falta el final, ni si alguien la rehízo entera: eso se nota con una copia vieja o con una cabeza publicada.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const TITULOS = 'numero,forma,texto_sha256,huella'
const decir = (frase) => process.stdout.write(`${frase}\n`)
const sha256 = (datos) => createHash('sha256').update(datos).digest('hex')

function leer(ruta) {
  const [titulos, ...filas] = readFileSync(ruta, 'utf8').trimEnd().split('\n')
  if (titulos !== TITULOS) throw new Error(`«${ruta}» no es una cadena del registro.`)
  return filas.map((fila) => {
    const [numero, forma, texto, huella] = fila.split(',')
    return { numero: Number(numero), forma, texto, huella }
  })
}

/** La primera falla de una cadena, o undefined. */
function romper(cadena) {
  let anterior = '0'.repeat(64)
  for (const [lugar, { numero, forma, texto, huella }] of cadena.entries()) {
    if (numero !== lugar + 1) return `Falta la línea ${lugar + 1}.`
    if (forma !== '1' && sha256(`${anterior}\n${texto}`) !== huella)
      return `La cadena se rompe en la línea ${numero}: su huella no sale de la anterior y de su texto.`
    anterior = huella
  }
}

/** Lo que se sabía antes y ya no es así, o undefined. */
function comparar(sabido, cadena) {
  for (const { numero, huella } of sabido) {
    const ahora = cadena[numero - 1]
    if (ahora === undefined)
      return `La historia se acortó: se conocía la línea ${numero} y esta llega a la ${cadena.length}.`
    if (ahora.huella !== huella) return `La historia se reescribió: la línea ${numero} tenía otra huella.`
  }
}

function comprobar() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { anterior: { type: 'string' }, cabeza: { type: 'string' } },
  })
  const [, numero, huella] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(values.cabeza ?? '') ?? []
  if (positionals.length !== 1 || (values.cabeza !== undefined && huella === undefined))
    throw new Error('Está mal escrito.')
  const cadena = leer(positionals[0])
  const vieja = values.anterior === undefined ? [] : leer(values.anterior)
  const cabeza = huella === undefined ? [] : [{ numero: Number(numero), huella }]
  const ultima = cadena.at(-1)
  decir(`Líneas: ${cadena.length}. Cabeza: ${ultima === undefined ? 'ninguna' : `${ultima.numero}:${ultima.huella}`}`)
  return [romper(cadena), romper(vieja), comparar(vieja, cadena), comparar(cabeza, cadena)].filter(Boolean)
}

try {
  const fallas = comprobar()
  for (const falla of fallas) decir(`NO CONCUERDA: ${falla}`)
  if (fallas.length === 0) decir('Todo concuerda.')
  process.exitCode = fallas.length === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(
    `${error.message}\nUso: node verificar-registro.mjs CADENA [--anterior CADENA] [--cabeza NUMERO:HUELLA]\n`,
  )
  process.exitCode = 2
}
