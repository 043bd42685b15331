import { maskName } from '../mask-name.js';

/** Whoever was asked for an opinion, as an event of a case tells it. */
export interface AskedParty {
  readonly type: string;
  readonly party?: string | undefined;
}

/** The last sign alone tells no organisation: people are called 好学 and 知行, in two or three signs as a rule. */
const ORGANISATION = /公司$|^.{3,}[司局厅委院心所府部会社厂店校学行团队处室站馆]$/u;

const isThird = ({ type }: AskedParty): boolean => type.startsWith('thirdParty');
const masked = (party: string): string =>
  ORGANISATION.test(party) ? party : maskName(party, 'naturalPerson');

/**
 * How the parties of a case are shown, by their names: a third party may be a person, whose name is shown as an applicant's is.
 * Those who would look alike are told apart by the order in which they were asked.
 */
export function shownParties(asked: readonly AskedParty[]): ReadonlyMap<string, string> {
  const names = (some: readonly AskedParty[]): string[] => [
    ...new Set(some.flatMap(({ party }) => (party === undefined ? [] : [party]))),
  ];
  const thirds = names(asked.filter(isThird));
  const alike = (party: string): string[] => thirds.filter((other) => masked(other) === masked(party));
  const told = (party: string): string => {
    const others = alike(party);
    return others.length > 1 ? `${masked(party)}（${others.indexOf(party) + 1}）` : masked(party);
  };
  return new Map([
    ...names(asked).map((party): [string, string] => [party, party]),
    ...thirds.map((party): [string, string] => [party, told(party)]),
  ]);
}

/** The party whose name was typed in full, or as it is shown. */
export function partyMeant(typed: string, asked: readonly AskedParty[]): string {
  const shown = shownParties(asked);
  if (shown.has(typed)) return typed;
  return [...shown].find(([, name]) => name === typed)?.[0] ?? typed;
}
