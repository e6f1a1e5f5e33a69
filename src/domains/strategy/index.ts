export { type CatalogueWritten, createCatalogue, writeCatalogue } from './actions/createCatalogue.ts'
export { createStrategicPlan } from './actions/createStrategicPlan.ts'
export { strategyRoutes } from './routes.ts'
export { findPlanIdByName as findStrategicPlanIdByName, readCatalogue as getCatalogue } from './store/catalogueStore.ts'
