import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocumentApproval, PrintedDocument, PrintWarning } from '../../model.ts'
import { projectRoot } from '../../projectRoot.ts'
import { pagedDocument } from '../paged/pagedDocument.ts'
import { mapTexts, printableText } from '../printableText.ts'
import { shippedFonts } from '../shippedFonts.ts'
import { fontCoverage } from './fontCoverage.ts'
import { qrCode } from './qrCode.ts'
import { replaceMissingGlyphs } from './replaceMissingGlyphs.ts'

/** A file that travels inside the PDF, as the data that it was printed from. */
export type PdfAttachment = { name: string; mediaType: string; description: string; bytes: Uint8Array }

export type CompiledPdf = { bytes: Uint8Array; pages: number; warnings: PrintWarning[] }

const templates = join(projectRoot(import.meta.url), 'src/documents/print/typst')

/**
 * Prints a document as PDF/UA-1. The compiler keeps about 50 MB of each large plan for ever, so this is called in a
 * process that ends after one document and nowhere else.
 *
 * @throws Error with the compiler's own sentences when the templates and the data do not fit.
 */
export function compilePdf(document: PrintedDocument, attachment?: PdfAttachment): CompiledPdf {
  const fonts = Object.values(shippedFonts())
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] })
  const prepared = replaceMissingGlyphs(mapTexts(pagedDocument(document), printableText), fontCoverage(fonts))
  const { emblemSvg } = document.institution
  compiler.mapShadow(join(templates, 'emblem.svg'), Buffer.from(emblemSvg ?? '<svg/>'))
  const address = document.approval && checkAddress(document.approval)
  compiler.mapShadow(join(templates, 'code.svg'), Buffer.from(address === undefined ? '<svg/>' : qrCode(address)))
  if (attachment) compiler.mapShadow(join(templates, 'attachment'), Buffer.from(attachment.bytes))

  const print = (hasEmblem: boolean) => {
    const data = {
      ...prepared.data,
      hasEmblem,
      hasCode: address !== undefined,
      attachment: attachment ? describe(attachment) : null,
    }
    compiler.mapShadow(join(templates, 'data.json'), Buffer.from(JSON.stringify(data)))
    return compile(compiler)
  }
  if (emblemSvg === undefined) return { ...print(false), warnings: prepared.warnings }
  try {
    return { ...print(true), warnings: prepared.warnings }
  } catch {
    return { ...print(false), warnings: [...prepared.warnings, { code: 'emblemUnreadable' }] }
  }
}

/** Address that answers for one document, when it is known where that is. */
function checkAddress({ address, code }: DocumentApproval): string | undefined {
  return address === undefined ? undefined : `${address}/${code}`
}

function describe({ name, mediaType, description }: PdfAttachment): Omit<PdfAttachment, 'bytes'> {
  return { name, mediaType, description }
}

function compile(compiler: NodeCompiler): { bytes: Uint8Array; pages: number } {
  const compiled = compiler.compile({ mainFilePath: join(templates, 'document.typ') })
  const problem = compiled.takeError() ?? compiled.takeWarnings()
  if (problem) throw new Error(`document.typ: ${JSON.stringify(problem.shortDiagnostics)}`)
  const { result } = compiled
  if (!result) throw new Error('document.typ: nothing was printed')
  return { bytes: compiler.pdf(result, { pdfStandard: 'ua-1' }), pages: result.numOfPages }
}
