import type { z } from 'zod'

/** Roles of product.md 2; data of the institution: a person holds posts, posts hold roles. */
export const roles = [
  'responsible',
  'liaison',
  'unitHead',
  'technicalLead',
  'planningOfficer',
  'executive',
  'authority',
  'budgetOfficer',
  'internalControl',
  'externalAuditor',
  'registryClerk',
  'communications',
  'admin',
] as const
export type Role = (typeof roles)[number]

/**
 * Who may knock: `public` without a session, `session` for anybody signed in, `staff` for whoever holds a post today,
 * or the roles that may ever do it. It is the coarse door; the act's own policy decides on the thing.
 */
export type Access = 'public' | 'session' | 'staff' | readonly Role[]

/** What of the plans somebody reads: those of these years, of all units or of some, with names of persons or without. */
export type AuditReach = { years: readonly number[]; units: 'all' | readonly string[]; names: boolean }

/**
 * Whether an external auditor may read a route: what an input asks for must lie within the granted scope; `own` answers
 * with nothing but the auditor's own access.
 */
export type AuditorDoor<I> = 'own' | { reach(input: I): AuditReach }

export type RouteKind = 'query' | 'action' | 'upload' | 'download'

/**
 * One route as plain data that browser and server share: OpenAPI, the tests of every route and the typed `call`
 * come from it. Path parameters, query string and JSON body arrive together as one `input`.
 */
export type Route<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  name: string
  kind: RouteKind
  method: 'GET' | 'POST'
  path: `/api/${string}`
  access: Access
  input: I
  output: O
  /** A route without it is closed to external auditors. */
  auditor?: AuditorDoor<z.output<I>>
  /** Nobody may ask this more often from one address than a person would: what could be guessed is slow to guess. */
  limited?: true
  /** The upload's file goes to the disk as it arrives, up to so many bytes, and is kept in the folder of files. */
  storedUpToBytes?: number
  /**
   * Its answer stays in the browser of whoever asked, to be read without a line; no other does. `self` says who that is,
   * `own` is of that person.
   */
  kept?: 'self' | 'own'
  /** One line in English for the printed API description. */
  summary: string
}

export type Routes = Readonly<Record<string, Route>>
export type InputOf<R extends Route> = z.input<R['input']>
export type ParsedInputOf<R extends Route> = z.output<R['input']>
export type OutputOf<R extends Route> = z.output<R['output']>

type RouteSpec<I extends z.ZodType, O extends z.ZodType> = Omit<Route<I, O>, 'name' | 'kind' | 'method'>

/** A read: GET, no change, no line in the log. */
export function queryRoute<I extends z.ZodType, O extends z.ZodType>(name: string, spec: RouteSpec<I, O>): Route<I, O> {
  return { ...spec, name, kind: 'query', method: 'GET' }
}

/** An act: POST, one transaction, one line in the log. */
export function actionRoute<I extends z.ZodType, O extends z.ZodType>(
  name: string,
  spec: RouteSpec<I, O>,
): Route<I, O> {
  return { ...spec, name, kind: 'action', method: 'POST' }
}

/** An act that brings one file (multipart field `file`) beside its input. */
export function uploadRoute<I extends z.ZodType, O extends z.ZodType>(
  name: string,
  spec: RouteSpec<I, O>,
): Route<I, O> {
  return { ...spec, name, kind: 'upload', method: 'POST' }
}

/** A read that answers with a file; `output` describes the error answer only and is ignored. */
export function downloadRoute<I extends z.ZodType, O extends z.ZodType>(
  name: string,
  spec: RouteSpec<I, O>,
): Route<I, O> {
  return { ...spec, name, kind: 'download', method: 'GET' }
}

/** Shape of every refusal over HTTP. */
export type ErrorAnswer = {
  error: {
    code: string
    /** Spanish: what happened. */
    message: string
    /** Spanish: what to do. */
    remedy: string
    details: Record<string, unknown>
    requestId: string
  }
}
