import type { Activity } from '../activity.ts'
import type { ActivityLink } from '../activityChange.ts'

/** Fields that a document can bring back; each is a field of a `Change`. */
export type ReturnedValues = Partial<
  Pick<
    Activity,
    | 'name'
    | 'expectedResult'
    | 'means'
    | 'responsibleText'
    | 'lineText'
    | 'condition'
    | 'modality'
    | 'weightBp'
    | 'target'
    | 'responsibles'
    | 'supports'
    | 'months'
  > & { link: ActivityLink }
>

/** Something in the file that was not taken, or that a person should look at before it is. */
export const returnProblems = [
  'lockedColumn',
  'movedColumns',
  'missingSheet',
  'unknownSheet',
  'unknownKey',
  'repeatedKey',
  'otherUnit',
  'annulledSince',
  'nameMissing',
  'notAShare',
  'unclearShare',
  'roundedShare',
  'monthsAreDerived',
  'notInCatalogue',
  'sumDiffers',
  'unreadText',
] as const
export type ReturnProblem = {
  code: (typeof returnProblems)[number]
  /** Where a person finds it: `DSS Dirección… · B12`, `página 4`. */
  place: string
  unitId: string | null
  /** Field of the activity, or '' for a whole row or sheet. */
  field: string
  /** As it stands in the file. */
  text: string
}

/** A row of the file beside the activity it was written from: only what differs from what was written. */
export type ReturnedEdit = { activityId: string; place: string; values: ReturnedValues }

/** A row of the file that no activity was written to. */
export type ReturnedAddition = {
  unitId: string
  place: string
  values: ReturnedValues & { name: string }
  /** Why a person should look twice, where there is a reason. */
  doubt: 'unknownKey' | 'repeatedKey' | null
}

/** What a file that came back says, in terms of the plan that it was written from. */
export type ReturnedPlan = {
  edits: readonly ReturnedEdit[]
  additions: readonly ReturnedAddition[]
  /** Activities that were written to the file and are not in it any more. */
  missing: readonly string[]
  problems: readonly ReturnProblem[]
}
