import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { demoPerson, launchChromium } from '../harness/browser.ts'
import { type Errand, openErrand } from '../harness/errand.ts'
import type { PlannedUnit } from '../harness/importedUnits.ts'
import { type People, peopleOf } from '../harness/people.ts'
import { type RunningProduct, startProduct } from '../harness/product.ts'

export const YEAR = 2022

/** Planted as the proof of a February: it is the list of another activity, in another month. */
export const WRONG = {
  name: 'Asistencia de febrero.csv',
  text: 'Taller de otra unidad;Mayo de 2022\ngrupo;personas\nA;22',
}

type Row = {
  id: string
  unitId: string
  code: string
  condition: string | null
  months: (number | null)[]
  target: object | null
}

/** What the steps of the story share: who takes part, where each goes, and what a step leaves to those after it. */
export class Story {
  product!: RunningProduct
  browser!: Browser
  people!: People
  errand!: Errand
  heads: ReadonlyMap<string, string> = new Map()
  units: readonly PlannedUnit[] = []
  /** The unit that is followed, and the one that it asks. */
  own!: PlannedUnit
  asked!: PlannedUnit
  who!: Record<'planning' | 'executive' | 'authority' | 'control', string>
  /** Data of version 1 as they were handed out while it was in force. */
  first!: Buffer
  readonly folder = mkdtempSync(join(tmpdir(), 'hilo-2022-'))

  async open(): Promise<void> {
    this.product = await startProduct()
    this.browser = await launchChromium()
    const { address } = this.product
    this.people = peopleOf(this.browser, address)
    this.errand = await openErrand(address)
    this.who = {
      planning: await demoPerson(address, 'planningOfficer'),
      executive: await demoPerson(address, 'executive'),
      authority: await demoPerson(address, 'authority'),
      control: await demoPerson(address, 'internalControl'),
    }
  }

  async end(): Promise<void> {
    await this.errand?.end()
    await this.browser?.close()
    await this.product?.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  readonly headOf = (unit: PlannedUnit): string => this.heads.get(unit.unitId) ?? ''

  approval(email: string): Promise<Page> {
    return this.people(email, `/plan/${YEAR}/aprobacion`)
  }

  trail(email: string, unit = this.own): Promise<Page> {
    return this.people(email, `/plan/${YEAR}/unidades/${unit.unitId}/tramite`)
  }

  /** The activities of the unit that is followed, as they stand in the plan. */
  async rows(): Promise<Row[]> {
    const path = `/api/planes/${YEAR}/actividades?unitId=${this.own.unitId}`
    return (await this.errand.get<{ activities: Row[] }>(this.who.planning, path)).activities
  }

  /** Units that present without being looked at here, each by its head. */
  async presentTheRest(except: readonly PlannedUnit[]): Promise<void> {
    for (const unit of this.units.filter(({ activities }) => activities > 0)) {
      if (except.includes(unit)) continue
      await this.errand.post(this.headOf(unit), `/api/planes/${YEAR}/tramite/presentar`, { unitIds: [unit.unitId] })
    }
  }
}
