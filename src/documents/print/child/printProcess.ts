import type { PrintAnswer, PrintedFile, PrintJob } from './printJob.ts'

/** The process that prints one document and ends. Each printer is heavy to load, so only the one in question is. */
async function print(job: PrintJob): Promise<PrintedFile> {
  switch (job.format) {
    case 'pdf': {
      const { compilePdf } = await import('../pdf/compilePdf.ts')
      return compilePdf(job.document, job.attachment)
    }
    case 'xlsx': {
      const { buildXlsx } = await import('../xlsx/buildXlsx.ts')
      return { bytes: await buildXlsx(job.document, job.editable), pages: 0, warnings: [] }
    }
    case 'docx': {
      const { buildDocx } = await import('../docx/buildDocx.ts')
      return { bytes: await buildDocx(job.document), pages: 0, warnings: [] }
    }
  }
}

async function answer(job: PrintJob): Promise<PrintAnswer> {
  try {
    return { ok: true, file: await print(job) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

process.once('message', async (job: PrintJob) => {
  const result = await answer(job)
  process.send?.(result, () => process.disconnect())
})
