import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { InputOf, OutputOf, Route } from '../../kernel/contract.ts'
import { addressOf, type CallError, type CallOptions, call } from './call.ts'
import { keptRead } from './kept/keptRead.ts'

/** True when both inputs speak of the same thing: they agree on what stands in the path of the address. */
function isSameThing(route: Route, before: unknown, now: unknown): boolean {
  return addressOf(route, before).address === addressOf(route, now).address
}

/**
 * Reads a query route; the input is part of the key, so a changed filter is another read. Until it comes the last
 * answer stays in sight, but only of the same thing: one unit's plan never stands under the name of another.
 */
export function useRead<R extends Route>(
  route: R,
  input: InputOf<R>,
  options: { enabled?: boolean; staleMs?: number } = {},
): UseQueryResult<OutputOf<R>, CallError> {
  return useQuery<OutputOf<R>, CallError>({
    queryKey: [route.name, input],
    queryFn: ({ signal }) =>
      route.kept === undefined ? call(route, input, { signal }) : keptRead(route, input, signal),
    enabled: options.enabled ?? true,
    staleTime: options.staleMs ?? 0,
    placeholderData: (previous, query) => (isSameThing(route, query?.queryKey[1], input) ? previous : undefined),
    retry: (count, error) => error.status === 0 && count < 2,
  })
}

export type ActVariables<R extends Route> = { input: InputOf<R> } & Pick<CallOptions, 'file' | 'requestId'>

/**
 * Sends an action or upload. Afterwards every read of the named routes is fetched again.
 * `mutate({ input })` keeps nothing typed: forms keep their own drafts.
 */
export function useAct<R extends Route>(
  route: R,
  options: { refresh?: readonly Route[]; onSuccess?: (answer: OutputOf<R>) => void } = {},
): UseMutationResult<OutputOf<R>, CallError, ActVariables<R>> {
  const client = useQueryClient()
  return useMutation<OutputOf<R>, CallError, ActVariables<R>>({
    mutationFn: ({ input, ...rest }) => call(route, input, rest),
    onSuccess: async (answer) => {
      await Promise.all((options.refresh ?? []).map(({ name }) => client.invalidateQueries({ queryKey: [name] })))
      options.onSuccess?.(answer)
    },
  })
}
