export type { Catalogue } from './model/index.ts'
export { getCatalogue } from './store/catalogueStore.ts'
