// Builds server (dist/server) and pages (dist/web) when a source file changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'dist', 'stamp')

function* filesUnder(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else yield path
  }
}

/** Hash of everything that a build reads. */
export function stamp() {
  const hash = createHash('sha256')
  const folders = ['src', 'demo', 'docs/manual', 'public'].filter((folder) => existsSync(join(root, folder)))
  const files = [
    ...folders.flatMap((folder) => [...filesUnder(folder)]),
    'package-lock.json',
    'vite.config.ts',
    'vite.server.config.ts',
    'tsconfig.json',
    'index.html',
    'verificar.html',
    'scripts/build.mjs',
    'scripts/offlineProgram.mjs',
  ]
  for (const file of files.sort()) {
    if (!/\.test\.tsx?$/.test(file))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

function run(program, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    // Whoever calls, tests too: what is built once is what everybody is served, and React has a heavier form for the rest.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    console.error('No se pudo construir Hilo. Revise el mensaje de arriba.')
    process.exit(1)
  }
}

/** Beside every text of the pages its smallest form, once: compressing on each request costs time and packs less. */
function compressPages() {
  for (const file of [...filesUnder(join('dist', 'web'))]) {
    if (!/\.(js|css|html|svg|txt|json)$/.test(file)) continue
    const bytes = readFileSync(join(root, file))
    if (bytes.length < 1024) continue
    writeFileSync(
      join(root, `${file}.br`),
      brotliCompressSync(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY } }),
    )
    writeFileSync(join(root, `${file}.gz`), gzipSync(bytes, { level: zlib.Z_BEST_COMPRESSION }))
  }
}

export function build() {
  const now = stamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return
  console.error('Construyendo Hilo…')
  // All of it goes first: what was built from a deleted file must not be found any more.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  run('vite/bin/vite.js', ['build', '--config', 'vite.server.config.ts', '--logLevel', 'warn'])
  run('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  compressPages()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile, now)
}

// The real path: the project may stand behind a symbolic link.
if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) build()
