// Installs the locked packages when they are missing or older than the lock file.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'node_modules', '.hilo-lock')

/** @param {string} version such as `20.19.0` */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 20 || (major === 20 && minor < 19)
}

export function install() {
  if (isTooOld(process.versions.node)) {
    console.error(`Hilo necesita Node 20.19 o más nuevo; este es ${process.versions.node}.`)
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return
  console.error('Instalando los paquetes de Hilo…')
  // The npm that runs this script, if it is npm: other programs set the same variable and know other options.
  const npm = process.env.npm_execpath
  const [program, args] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []]
  // Not "npm ci": it refuses a lock file without the optional packages of other platforms, which mirrors may lack.
  // This installs the locked versions all the same, and no package may run a script of its own.
  const options = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(program, [...args, ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    console.error('No se pudieron instalar los paquetes. Revise la conexión con el registro de npm.')
    process.exit(1)
  }
  writeFileSync(stampFile, lock)
}
