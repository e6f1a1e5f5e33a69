import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** A born-digital PDF from Typst source. The workspace holds no files: sources here include nothing. */
export function pdfOf(source: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname })
  const { result } = compiler.compile({ mainFileContent: `#set page(paper: "a4", flipped: true)\n${source}` })
  if (result === null) throw new Error('the Typst source of a test does not compile')
  return new Uint8Array(compiler.pdf(result))
}

/** Texts as the cells of a Typst table. */
export const typstCells = (rows: readonly (readonly string[])[]): string =>
  rows
    .flat()
    .map((text) => `${JSON.stringify(text)},`)
    .join('')
