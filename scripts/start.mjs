// npm start: from a fresh clone to a running product.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install } from './install.mjs'

install()
build()
const entry = fileURLToPath(new URL('../dist/server/src/app/serve.js', import.meta.url))
const server = spawn(process.execPath, ['--enable-source-maps', entry, ...process.argv.slice(2)], { stdio: 'inherit' })
// The server closes by itself on these; this process only waits for its exit code.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
