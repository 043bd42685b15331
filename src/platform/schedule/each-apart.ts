interface Apart<T> {
  /** Told of each that failed, before the next one begins. */
  readonly failed: (item: T, error: unknown) => void;
  /** Aborted when the server stops: what is left is due still. */
  readonly ending?: AbortSignal | undefined;
}

/**
 * Does something for each: one that fails keeps none of the others waiting.
 * @returns what `work` answered for those that succeeded
 * @throws AggregateError after all of them, where some failed
 */
export async function eachApart<T, Answer>(
  items: readonly T[],
  work: (item: T) => Promise<Answer>,
  { failed, ending }: Apart<T>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const failures: unknown[] = [];
  for (const item of items) {
    ending?.throwIfAborted();
    try {
      answers.push(await work(item));
    } catch (error) {
      if (ending?.aborted === true) throw error;
      failures.push(error);
      failed(item, error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${items.length} failed`);
  return answers;
}

/** What may stand in a log of an error: its kind, as its words may name rows. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : '未知原因');
