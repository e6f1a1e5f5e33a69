import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import { unitWays } from '../model/compliance/figures.ts'
import { groupings } from '../model/compliance/grouping.ts'
import { sampleReasons } from '../model/verification/riskSample.ts'
import { roleOfSide, verdictKinds, verificationStates, verifyingSides } from '../model/verification/verdicts.ts'
import { evidenceShape } from './evidence.ts'
import { reportContentShape, rowShape } from './reports.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const count = z.number().int()
const limit = z.number().int().min(1).max(10_000).nullable()
const askedLimit = z.coerce.number().int().min(1).max(10_000)
const numberShape = z.coerce.number().int().min(1)
const verifiers = Object.values(roleOfSide)

/** The rule as a person states it (of before evidence had days of its own, without that criterion); the seed is the server's, so that nobody tries seeds until one pleases. */
const statedRule = z.object({
  ...{ weightFromBp: limit, jumpFromBp: limit, late: z.boolean(), repeatedFile: z.boolean() },
  outsideMonth: z.boolean().default(false),
  randomShareBp: z.number().int().min(0).max(10_000),
})
export const ruleShape = statedRule.extend({ seed: z.string() })

const months = { fromMonth: monthShape, toMonth: monthShape }
const sampleShape = z.object({
  ...{ number: count, side: z.enum(verifyingSides), ...months, rule: ruleShape },
  /** Validated reports of those months when it was drawn, and how many of them it holds. */
  ...{ population: count, items: count, reviewed: count },
  /** What it was drawn from can be downloaded; false: it was drawn before that was kept. */
  repeatable: z.boolean(),
  ...{ personName: z.string(), postName: z.string(), at: z.string() },
})

const verdictShape = z.object({
  ...{ kind: z.enum(verdictKinds), reason: z.string(), personName: z.string(), postName: z.string(), at: z.string() },
})

const itemShape = z.object({
  ...{ reportId: idShape, month: monthShape, reasons: z.array(z.enum(sampleReasons)).readonly() },
  activity: rowShape.shape.activity.omit({ expectedResult: true, responsible: true }),
  /** Counted as in the month of the unit. */
  ...rowShape.pick({ unit: true, form: true, programmedBp: true, programmedQuantity: true, doneBp: true }).shape,
  report: reportContentShape.omit({ shareBp: true, women: true, men: true, evidence: true }),
  /** On the side of the sample. */
  state: z.enum(verificationStates),
  /** False: who asks took part in the report or is of its unit. */
  mayJudge: z.boolean(),
  /** Each piece with the newest verdict of this side, and of the other one, which changes nothing here. */
  pieces: z.array(
    z.object({
      ...{ id: idShape, evidence: evidenceShape },
      ...{ verdict: verdictShape.nullable(), otherSide: verdictShape.nullable() },
    }),
  ),
  /** Verdicts of this side on pieces as they were before the report was returned: they stay, and count no more. */
  setAside: z.array(verdictShape.extend({ id: idShape, name: z.string() })),
})

/** Against the programme in force, in hundredths of a percent of the year; no row for more than it had to do. */
const verifiedShape = z.object({
  ...{ programmed: count, sent: count, validated: count, verified: count },
  /** Of the validated work, what was looked at; null: nothing was validated. */
  lookedShare: count.nullable(),
  /** Sent minus verified. */
  distance: count.nullable(),
})

/** What was programmed, reported, validated and verified up to a month, of the institution and by groups (in a cut, units). */
export const verifiedTotalsShape = z.object({
  /** Units weigh alike; null: nothing has a programme. */
  whole: verifiedShape.nullable(),
  groups: z.array(
    z.object({
      ...{ key: idShape, code: z.string().nullable(), name: z.string().nullable() },
      figures: verifiedShape.nullable(),
    }),
  ),
})

export const verificationRoutes = {
  verified: queryRoute('monitoring.verified', {
    path: '/api/seguimiento/:year/cumplimiento/verificado',
    access: 'staff',
    summary: 'What was programmed, reported, validated and verified up to a month, by groups, with the share looked at',
    input: z.object({
      ...{ year: yearShape, month: monthShape },
      grouping: z.enum(groupings).default('unit'),
      way: z.enum(unitWays).default('equalUnits'),
    }),
    output: verifiedTotalsShape,
  }),
  samples: queryRoute('monitoring.samples', {
    path: '/api/seguimiento/:year/verificacion',
    access: verifiers,
    summary: 'The samples of a year, with the rule and the seed of each',
    input: z.object({ year: yearShape }),
    output: z.object({ mayDraw: z.array(z.enum(verifyingSides)), samples: z.array(sampleShape) }),
  }),
  samplePreview: queryRoute('monitoring.samplePreview', {
    path: '/api/seguimiento/:year/verificacion/vista',
    access: verifiers,
    summary: 'How many reports each criterion of a rule would pick now, before a sample is drawn',
    input: z.object({
      ...{ year: yearShape, ...months },
      /** Left out: the criterion is off. */
      ...{ weightFromBp: askedLimit.optional(), jumpFromBp: askedLimit.optional() },
      ...{ late: z.stringbool(), repeatedFile: z.stringbool(), outsideMonth: z.stringbool() },
      randomShareBp: z.coerce.number().int().min(0).max(10_000),
    }),
    output: z.object({
      /** Validated reports of those months. */
      population: count,
      /** A report that several criteria pick counts in each. */
      reasons: z.record(z.enum(sampleReasons), count),
      /** How many the sample would have, each once. */
      items: count,
    }),
  }),
  drawSample: actionRoute('monitoring.drawSample', {
    path: '/api/seguimiento/:year/verificacion',
    access: verifiers,
    summary: 'Draws the validated reports of some months whose evidence will be looked at, by a stated rule',
    input: z
      .object({ year: yearShape, side: z.enum(verifyingSides), ...months, rule: statedRule })
      .refine(({ fromMonth, toMonth }) => fromMonth <= toMonth),
    output: z.object({ number: count, items: count }),
  }),
  sample: queryRoute('monitoring.sample', {
    path: '/api/seguimiento/:year/verificacion/:number',
    access: verifiers,
    summary: 'A sample with its reports, their evidence and what was said of each piece',
    input: z.object({ year: yearShape, number: numberShape }),
    output: z.object({
      sample: sampleShape,
      items: z.array(itemShape),
      /** Reports of it that were returned since and are not validated again. */
      returned: count,
    }),
  }),
  sampleFile: downloadRoute('monitoring.sampleFile', {
    path: '/api/seguimiento/:year/verificacion/:number/datos',
    access: verifiers,
    summary: 'A sample with all that it was drawn from, its rule and its seed, as CSV: whoever has it draws it again',
    input: z.object({ year: yearShape, number: numberShape }),
    output: z.unknown(),
  }),
  giveVerdicts: actionRoute('monitoring.giveVerdicts', {
    path: '/api/seguimiento/:year/verificacion/:number/dictamenes',
    access: verifiers,
    summary: 'Says of pieces of evidence whether they verify; a later verdict of the same side replaces the earlier',
    input: z.object({
      ...{ year: yearShape, number: numberShape, kind: z.enum(verdictKinds), reason: z.string().trim().max(1000) },
      evidenceIds: z.array(idShape).min(1).max(500),
    }),
    output: z.object({ given: count }),
  }),
} as const
