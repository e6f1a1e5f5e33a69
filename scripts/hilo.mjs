// npm run hilo -- …: the command line. What it prints goes to stdout; installing and building speak on stderr.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install } from './install.mjs'

install()
build()
const entry = fileURLToPath(new URL('../dist/server/src/cli/main.js', import.meta.url))
const command = spawn(process.execPath, ['--enable-source-maps', entry, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal))
command.on('exit', (code) => process.exit(code ?? 1))
