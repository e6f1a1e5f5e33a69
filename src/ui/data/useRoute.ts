import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { InputOf, OutputOf, Route } from '../../kernel/contract.ts'
import { type CallError, type CallOptions, call } from './call.ts'

/** Reads a query route; the input is part of the key, so a changed filter is another read. */
export function useRead<R extends Route>(
  route: R,
  input: InputOf<R>,
  options: { enabled?: boolean; staleMs?: number } = {},
): UseQueryResult<OutputOf<R>, CallError> {
  return useQuery<OutputOf<R>, CallError>({
    queryKey: [route.name, input],
    queryFn: ({ signal }) => call(route, input, { signal }),
    enabled: options.enabled ?? true,
    staleTime: options.staleMs ?? 0,
    placeholderData: (previous) => previous,
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
