export type { Catalogue, Line, Objective, Perspective, Process, ProcessKind } from './catalogue.ts'
