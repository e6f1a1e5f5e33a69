// npm run dev: the built server beside Vite, which serves the pages and reloads them as they change.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { serverFlags } from './serverFlags.mjs'

install()
build()
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const server = spawn(process.execPath, [...serverFlags, at('dist/server/src/app/serve.js')], { stdio: 'inherit' })
const pages = spawn(process.execPath, [at('node_modules/vite/bin/vite.js')], { stdio: 'inherit' })
for (const child of [server, pages]) {
  child.on('exit', () => {
    server.kill()
    pages.kill()
  })
}
