/** What a column of a plan table can be, months apart. */
export const importFields = [
  'strategicLine',
  'activity',
  'expectedResult',
  'verification',
  'responsible',
  'unit',
  'code',
  'unitOfMeasure',
] as const
export type ImportField = (typeof importFields)[number]
