/** Fields of a row that an observation may point to. */
export const observedFields = ['name', 'link', 'expectedResult', 'means', 'responsibleText', 'months'] as const
