import type { Effect, Matter } from '../../law/workflow/keys.js';
import type { Fact } from './fact.js';
import type { Life, OpenMatter } from './life.js';

type Change = (life: Life, fact: Fact) => Partial<Life>;

const partyOf = ({ details }: Fact): string | undefined => details.party ?? details.unit;

/** The one that is meant: of that party where told, else the first that is not settled. */
export function matterOf(life: Life, matter: Matter, fact: Fact): OpenMatter | undefined {
  const unsettled = life.matters.filter((one) => one.matter === matter && one.state !== 'settled');
  const party = partyOf(fact);
  const named = unsettled.find((one) => one.party === party);
  return named ?? unsettled.find((one) => party === undefined || one.party === undefined);
}

const opens =
  (matter: Matter): Change =>
  (life, asked) => ({ matters: [...life.matters, { matter, party: partyOf(asked), asked, state: 'open' }] });

const becomes =
  (matter: Matter, state: 'silent' | 'settled'): Change =>
  (life, fact) => {
    const found = matterOf(life, matter, fact);
    return { matters: life.matters.map((one) => (one === found ? { ...one, state } : one)) };
  };

const authorsOf = (life: Life, { by }: Fact): ReadonlySet<string> => {
  const drafted = life.happened.filter(({ type }) => type === 'drafted').at(-1)?.by;
  return new Set([by, drafted].filter((name) => typeof name === 'string'));
};

const EFFECTS: Readonly<Record<Effect, Change>> = {
  'opens.supplement': opens('supplement'),
  'opens.fee': opens('fee'),
  'opens.thirdParty': opens('thirdParty'),
  'opens.agency': opens('agency'),
  'opens.ownUnit': opens('ownUnit'),
  'opens.reasons': opens('reasons'),
  'opens.extension': (life, fact) => ({ ...opens('extension')(life, fact), extension: 'proposed' }),
  'settles.supplement': becomes('supplement', 'settled'),
  'settles.fee': becomes('fee', 'settled'),
  'settles.thirdParty': becomes('thirdParty', 'settled'),
  'settles.agency': becomes('agency', 'settled'),
  'settles.ownUnit': becomes('ownUnit', 'settled'),
  'settles.reasons': becomes('reasons', 'settled'),
  'settles.extension': becomes('extension', 'settled'),

  'silences.thirdParty': becomes('thirdParty', 'silent'),
  'silences.agency': becomes('agency', 'silent'),
  approvesExtension: (life, fact) => ({
    ...becomes('extension', 'settled')(life, fact),
    extension: 'approved',
  }),
  refusesExtension: (life, fact) => ({
    ...becomes('extension', 'settled')(life, fact),
    extension: 'refused',
  }),
  usesExtension: () => ({ extension: undefined }),
  startsAnswer: (life, fact) => ({
    answer: { outcome: fact.details.outcome, by: authorsOf(life, fact) },
    closedBy: undefined,
  }),
  owesCheck: () => ({ checkOwed: true }),
  paysCheck: () => ({ checkOwed: false }),
  owesApproval: () => ({ approvalOwed: true }),
  paysApproval: () => ({ approvalOwed: false }),
  answers: () => ({ answered: true }),
  closes: (_, { type }) => ({ closedBy: type }),
  reopensLapse: () => ({ closedBy: undefined }),
  opensRound: ({ answered }, { details }) => ({
    answer: undefined,
    checkOwed: false,
    approvalOwed: false,
    closedBy: undefined,
    cause: details.cause ?? (answered ? 'redo' : 'orderedFirst'),
  }),
  orderedFirst: () => ({ cause: 'orderedFirst' }),
};

/** The life after the fact, its stage aside. */
export function affected(life: Life, fact: Fact, effects: readonly Effect[]): Life {
  const changed = effects.reduce<Life>((held, effect) => ({ ...held, ...EFFECTS[effect](held, fact) }), life);
  const drafts = fact.type === 'drafted' && changed.answer && fact.by !== null;
  const answer = drafts
    ? { ...changed.answer, by: new Set([...changed.answer.by, fact.by]) }
    : changed.answer;
  return { ...changed, answer, happened: [...life.happened, fact] };
}
