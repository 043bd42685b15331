import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { takeAnswer } from '../api/take-answer.js';
import type {
  NewLawsuit,
  NewLawsuitStep,
  NewReview,
  NewReviewStep,
  Proceeding,
  ProceedingActions,
} from '../api/types.js';
import { casesKey } from '../cases/queries.js';
import { proceedingsKey } from '../proceedings-list/queries.js';
import type { ProceedingKind } from './proceeding-terms.js';

export interface Called {
  readonly kind: ProceedingKind;
  readonly ref: string;
}

const proceedingKey = (code: string, { kind, ref }: Called): readonly unknown[] => [
  ...proceedingsKey(code),
  'one',
  kind,
  ref,
];

const read = (code: string, { kind, ref }: Called): Promise<Proceeding> => {
  const params = { path: { code, ref } };
  return answerOf(
    kind === 'review'
      ? client.GET('/api/v1/agencies/{code}/reviews/{ref}', { params })
      : client.GET('/api/v1/agencies/{code}/lawsuits/{ref}', { params }),
  );
};

/** For one and for several at once. */
export const proceedingQuery = (code: string, called: Called) => ({
  queryKey: proceedingKey(code, called),
  queryFn: () => read(code, called),
});

/** @param called absent: none is asked for */
export function useProceeding(code: string, called: Called | undefined) {
  return useQuery({
    ...proceedingQuery(code, called ?? { kind: 'review', ref: '' }),
    enabled: called !== undefined,
  });
}

export type StepAction = ProceedingActions['actions'][number];

/** What can be recorded now; asked again with every version. */
export function useStepActions(code: string, found: Proceeding) {
  const { kind, ref, version } = found;
  const params = { path: { code, ref } };
  return useQuery({
    queryKey: [...proceedingKey(code, found), 'actions', version],
    // A dialog that is open over the steps stays open, with what is typed in it, while they are asked for again.
    placeholderData: keepPreviousData,
    queryFn: () =>
      answerOf(
        kind === 'review'
          ? client.GET('/api/v1/agencies/{code}/reviews/{ref}/actions', { params })
          : client.GET('/api/v1/agencies/{code}/lawsuits/{ref}/actions', { params }),
      ),
  });
}

/** Applications may have been opened again, and the tables count otherwise. */
async function changed(queries: QueryClient, code: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: proceedingsKey(code) });
  await queries.invalidateQueries({ queryKey: casesKey(code) });
  await queries.invalidateQueries({ queryKey: ['case', code] });
  await queries.invalidateQueries({ queryKey: ['grids'] });
}

export type StepBody = NewReviewStep | NewLawsuitStep;

/** Records a step on the version that was seen. */
export function useRecordStep(code: string, { kind, ref }: Called) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { readonly body: StepBody; readonly version: number }) => {
      const params = { path: { code, ref }, header: { 'If-Match': `"${version}"` } };
      // What each kind takes is examined by the server.
      return answerOf(
        kind === 'review'
          ? client.POST('/api/v1/agencies/{code}/reviews/{ref}/events', {
              params,
              body: body as NewReviewStep,
            })
          : client.POST('/api/v1/agencies/{code}/lawsuits/{ref}/events', {
              params,
              body: body as NewLawsuitStep,
            }),
      );
    },
    onSuccess: async (answer) => {
      await takeAnswer(queries, proceedingKey(code, { kind, ref }), answer);
      await changed(queries, code);
    },
    // Refused as outdated: the page behind the form shows what it has become.
    onError: () => queries.invalidateQueries({ queryKey: proceedingKey(code, { kind, ref }) }),
  });
}

interface Filed<Body> {
  readonly body: Body;
  /** One for each form: however often it is sent, one proceeding comes of it. */
  readonly key: string;
}

export function useLogReview(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Filed<NewReview>) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/reviews', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: () => changed(queries, code),
  });
}

export function useLogLawsuit(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Filed<NewLawsuit>) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/lawsuits', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: () => changed(queries, code),
  });
}
