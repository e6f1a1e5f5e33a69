import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectFolder } from '../../src/domains/platform/index.ts'

/** Files of a small tree by path, with their text. */
export type Tree = Readonly<Record<string, string>>

const COPIED = ['.dependency-cruiser.cjs', 'domains.cjs', 'biome.json', 'tsconfig.json', '.gitignore']

export type PlantedTree = {
  /** Runs a tool of node_modules in the tree and returns what it printed; a tool that finds faults exits with 1. */
  run: (tool: string, args: readonly string[]) => string
  remove: () => void
}

/** A tree in the temporary folder that is judged by this project's own rule files. */
export function plantTree(tree: Tree): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-rules-'))
  for (const name of COPIED) copyFileSync(join(projectFolder(), name), join(folder, name))
  symlinkSync(join(projectFolder(), 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return {
    run: (tool, args) => {
      const program = join(projectFolder(), 'node_modules', tool)
      const { stdout, error } = spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      if (error !== undefined) throw error
      return stdout
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
