import { z } from 'zod';

const line = z.string().nullish().catch(undefined);

/** What is recorded with a decision, as far as letters repeat it. */
const recorded = z
  .object({
    reasons: line,
    given: line,
    refused: line,
    where: line,
    searchedHow: line,
    earlierCase: line,
    specialLaw: line,
    channel: line,
    competentAgency: z.object({ name: z.string(), contact: line }).nullish().catch(undefined),
  })
  .catch({});

/** By the key of the particular of a letter. */
export function recordedParticulars(stored: unknown): Record<string, string> {
  const { channel, competentAgency, ...same } = recorded.parse(stored ?? {});
  const contact = competentAgency?.contact;
  const told = {
    ...same,
    properChannel: channel,
    competentAgency: competentAgency && `${competentAgency.name}${contact ? `（${contact}）` : ''}`,
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([key, text]) => (text == null || text.trim() === '' ? [] : [[key, text]])),
  );
}
