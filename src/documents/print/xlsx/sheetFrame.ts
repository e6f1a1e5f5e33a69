import type { WriteSheet } from 'hucre/xlsx'
import type { DocumentSection, PageOrientation, PrintedDocument } from '../../model.ts'
import { frameLabels } from '../frameLabels.es.ts'
import { approvalOf } from '../paged/pagedDocument.ts'
import { printedDate } from '../printedValues.ts'

/** A sheet without its name. Rows and area are ranges (`$3:$4`, `$B$1:$T$20`): see `printNames`. */
export type SheetContent = Omit<WriteSheet, 'name'> & { headRows?: string; printArea?: string }

type NamedRange = { name: string; range: string; scope: string }

/**
 * What of a sheet is printed and which rows stand on every page, as the names that spreadsheets keep it under. The library
 * would write them itself, but without the quotes that a tab of several words needs, and no program would find them.
 */
export function printNames(tab: string, { headRows, printArea }: SheetContent): NamedRange[] {
  const named = (name: string, range: string | undefined): NamedRange[] =>
    range === undefined ? [] : [{ name: `_xlnm.${name}`, range: `${quoted(tab)}!${range}`, scope: tab }]
  return [...named('Print_Titles', headRows), ...named('Print_Area', printArea)]
}

/** The name of a tab as formulas and links write it. */
export function quoted(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`
}

/** Excel takes 255 characters for all three parts of a page's head or foot. */
const LONGEST = 70

/**
 * Letterhead and control block of a sheet on paper, as its page head and foot, A4, as wide as the page. Spreadsheets know no
 * other frame: institution and unit on the left, title in the middle, form on the right, page n of N below.
 */
export function sheetFrame(
  document: PrintedDocument,
  section: DocumentSection | undefined,
  orientation: PageOrientation,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const labels = frameLabels(document)
  const { formCode, version, date } = section?.frame?.control ?? document.control
  const unit = section?.frame?.unit ?? document.institution.unit
  const title = section?.frame?.title ?? document.title
  const control = [
    [`${labels.formCode}: ${formCode}`, `${labels.version}: ${version}`].join('   '),
    date === '' ? '' : `${labels.date}: ${printedDate(date, document.locale)}`,
  ]
  const approval = document.approval && approvalOf(document.approval, labels, document.locale)
  if (approval) control.push(`${labels.approvedVersion} ${approval.version}`)
  const foot = [document.footer?.text ?? '', approval ? `${labels.verification} ${approval.code}` : '']
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.95, bottom: 0.6, left: 0.4, right: 0.4, header: 0.35, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L&8${lines([document.institution.name, unit ?? ''])}&C&"-,Bold"&11${lines([title])}&R&8${lines(control)}`,
      oddFooter: `&L&8${lines(foot)}&R&8${labels.page} &P ${labels.pageOf} &N`,
    },
  }
}

/** `&` begins a code in the head and foot of a sheet. A figure after a size would be read as part of it. */
function lines(texts: readonly string[]): string {
  const shown = texts.filter((text) => text !== '').map((text) => text.slice(0, LONGEST).replaceAll('&', '&&'))
  return shown.join('\n').replace(/^(?=\d)/u, ' ')
}
