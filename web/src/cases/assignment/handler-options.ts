import type { Caseload } from '../../api/types.js';

type Person = Caseload['people'][number];

/** Those who may be given a case, with how many they have. */
export const handlerOptions = (people: readonly Person[]): { value: string; label: string }[] =>
  people
    .filter(({ disabled, mayHandle }) => mayHandle && !disabled)
    .map(({ username, name, open }) => ({
      value: username,
      label: `${name}（${username}），在办 ${open} 件`,
    }));
