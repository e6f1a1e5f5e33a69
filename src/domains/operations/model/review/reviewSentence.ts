/** The sentences of one rule. `title` says only what all findings of a variant share, so that it can head a group. */
export type RuleText<Params> = {
  /** In the list of rules. */
  name: string
  title: (params: Params) => string
  /** What was found here and why it matters. */
  explanation: (params: Params) => string
  whatToDo: (params: Params) => string
}
export type RepairText<Params> = { label: (params: Params) => string; detail: (params: Params) => string }
