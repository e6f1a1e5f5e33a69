import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineProgram } from './scripts/offlineProgram.mjs'

export default defineConfig({
  plugins: [react(), offlineProgram()],
  build: {
    outDir: 'dist/web',
    assetsInlineLimit: 0,
    target: 'es2022',
    // Without it a page of one script asks for two.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'verificar.html'],
      // Small modules that many pages share come in one file: on a slow line sixty requests cost more than bytes not needed yet.
      output: { codeSplitting: { groups: [{ name: 'common', minShareCount: 10, maxModuleSize: 2500 }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false },
      '/salud': 'http://127.0.0.1:3000',
      '/verificar': 'http://127.0.0.1:3000',
    },
  },
})
