import { defineConfig } from 'vite'

/** Every program that is started in a process of its own. Each keeps its path under dist/server. */
const programs = [
  'src/app/serve',
  'src/cli/main',
  'src/documents/read/child/childEntry',
  'src/documents/print/child/printProcess',
]

/** The server: our own files in few, packages as they are installed. Types are checked by their lane, not here (ADR 039). */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/server',
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(programs.map((path) => [path, `${path}.ts`])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
})
