import type { RuleCode } from './finding.ts'
import type { Rule } from './rule.ts'
import { duplicate } from './rules/duplicate.ts'
import { lineNotInCatalogue } from './rules/lineNotInCatalogue.ts'
import { lineSameText } from './rules/lineSameText.ts'
import { lineWithoutActivities } from './rules/lineWithoutActivities.ts'
import { loadPeak } from './rules/loadPeak.ts'
import { meansCannotProve } from './rules/meansCannotProve.ts'
import { meansCircular } from './rules/meansCircular.ts'
import { meansMissing } from './rules/meansMissing.ts'
import { monthsCellOver100 } from './rules/monthsCellOver100.ts'
import { monthsNone } from './rules/monthsNone.ts'
import { monthsRounding } from './rules/monthsRounding.ts'
import { monthsSingleMonth } from './rules/monthsSingleMonth.ts'
import { monthsSum } from './rules/monthsSum.ts'
import { monthsSumOver110 } from './rules/monthsSumOver110.ts'
import { monthsUndecidable } from './rules/monthsUndecidable.ts'
import { nameMissing } from './rules/nameMissing.ts'
import { nameNoVerb } from './rules/nameNoVerb.ts'
import { objectiveWithoutActivities } from './rules/objectiveWithoutActivities.ts'
import { responsibleMissing } from './rules/responsibleMissing.ts'
import { responsibleSeveral } from './rules/responsibleSeveral.ts'
import { resultMissing } from './rules/resultMissing.ts'
import { resultNotCountable } from './rules/resultNotCountable.ts'
import { sameTextAcrossUnits } from './rules/sameTextAcrossUnits.ts'
import { targetMismatch } from './rules/targetMismatch.ts'
import { textCut } from './rules/textCut.ts'
import { unclassified } from './rules/unclassified.ts'
import { weightsSum } from './rules/weightsSum.ts'

/** Each rule once, in the order in which findings are listed; a missing code is a type error. */
const rulesByCode: Readonly<Record<RuleCode, Rule>> = {
  'months.undecidable': monthsUndecidable,
  'months.cellOver100': monthsCellOver100,
  'months.sumOver110': monthsSumOver110,
  'months.none': monthsNone,
  'months.sum': monthsSum,
  'months.rounding': monthsRounding,
  'months.singleMonth': monthsSingleMonth,
  'target.mismatch': targetMismatch,
  'name.missing': nameMissing,
  'result.missing': resultMissing,
  'means.missing': meansMissing,
  'responsible.missing': responsibleMissing,
  'means.circular': meansCircular,
  'means.cannotProve': meansCannotProve,
  'text.cut': textCut,
  'line.notInCatalogue': lineNotInCatalogue,
  duplicate,
  'weights.sum': weightsSum,
  'load.peak': loadPeak,
  'objective.withoutActivities': objectiveWithoutActivities,
  'result.notCountable': resultNotCountable,
  'responsible.several': responsibleSeveral,
  'name.noVerb': nameNoVerb,
  'line.sameText': lineSameText,
  unclassified,
  sameTextAcrossUnits,
  'line.withoutActivities': lineWithoutActivities,
}

/** All rules in order; inside a family the first one that has something to say about a row is the only one. */
export const reviewRules: readonly Rule[] = Object.values(rulesByCode)
