import { isGiven } from './mixed-outcome.js';
import {
  isTold,
  refusal,
  type CaseKnown,
  type DecisionGiven,
  type KnownEvent,
  type OutcomeFinding,
} from './decision-given.js';

type Opinion = 'agrees' | 'objects' | 'silent';

/** The last word of each third party that was asked: without a name, the answers are taken in order. */
export function opinionsOf(events: readonly KnownEvent[]): Opinion[] {
  const ordered = [...events].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  const asked: { party: string | undefined; opinion: Opinion }[] = [];
  for (const { type, party, opinion } of ordered) {
    if (type === 'thirdPartyConsulted') asked.push({ party, opinion: 'silent' });
    if (type !== 'thirdPartyReplied') continue;
    const silent = asked.filter((one) => one.opinion === 'silent');
    const who =
      party === undefined
        ? silent[0]
        : (silent.find((one) => one.party === party) ??
          asked.find((one) => one.party === party) ??
          silent.find((one) => one.party === undefined));
    // An answer that does not say what it wants is no consent either.
    if (who) who.opinion = opinion ?? 'objects';
  }
  return asked.map(({ opinion }) => opinion);
}

/** Art. 32: who says nothing has not agreed. What is given against an objection or a silence is a decision that needs its reasons. */
export function examineThirdParties(given: DecisionGiven, known: CaseKnown): OutcomeFinding[] {
  const anyGiven =
    isGiven(given.outcome) || (given.particulars.items ?? []).some(({ outcome }) => isGiven(outcome));
  if (!anyGiven || isTold(given, 'reasons')) return [];
  const opinions = opinionsOf(known.events);
  const against = (['objects', 'silent'] as const).filter((opinion) => opinions.includes(opinion));
  return against.map((opinion) =>
    opinion === 'objects'
      ? refusal(
          'particulars.reasons',
          'outcome.thirdPartyObjects',
          '征求过意见的第三方不同意公开。决定公开的，须说明理由（条例第三十二条：第三方的意见不合理，或者不公开会对公共利益造成重大影响），并书面告知第三方。',
        )
      : refusal(
          'particulars.reasons',
          'outcome.thirdPartySilent',
          '征求过意见的第三方没有答复。没有答复不等于同意（条例第三十二条），由本机关决定；决定公开的，请写明理由。',
        ),
  );
}
