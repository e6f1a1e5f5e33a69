// npm start: from a fresh clone to a running product.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { serverFlags } from './serverFlags.mjs'

install()
build()
const entry = fileURLToPath(new URL('../dist/server/src/app/serve.js', import.meta.url))
const server = spawn(process.execPath, [...serverFlags, entry, ...process.argv.slice(2)], { stdio: 'inherit' })
// Passed on for whoever signals this process alone; after Ctrl+C in a terminal the server hears it twice and closes once.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
