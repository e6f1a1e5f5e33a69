/** From where on a ratio is over-execution, in percent of what was due (domain.md D8): flagged, with a reason asked for. */
export const OVER_EXECUTION_PERCENT = 110

/** Where one status ends and the next begins, in percent of what was due; stored with a plan and copied in each cut (D21). */
export type Thresholds = {
  /** Over this: superada. */
  exceededOver: number
  /** From this on: en meta. */
  onTrackFrom: number
  /** From this on: en riesgo; below it: atrasada. */
  atRiskFrom: number
}

/** domain.md part C, "Traffic light" (indicator module of SIGOB; the institution confirms them): 90, 70, and D8 for over 110. */
export const defaultThresholds: Thresholds = {
  exceededOver: OVER_EXECUTION_PERCENT,
  onTrackFrom: 90,
  atRiskFrom: 70,
}
