import { law } from '../../law/law.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { filled } from '../../law/letters/wording.js';
import { chineseDay } from '../../law/chinese-day.js';
import { decisionValues } from './decision-values.js';
import { dueDay, eventValues } from './event-values.js';
import type { FormerLetter, LetterAgency, LetterFacts, LetterInput } from './letter-facts.js';

/** Rows: what fills a table. */
export type LetterValue = string | readonly (readonly string[])[] | undefined;
export type LetterValues = (name: string) => LetterValue;

function youOf({ applicants }: LetterFacts): string {
  if (applicants.length > 1) return '你们';
  return applicants[0]?.type === 'naturalPerson' ? '你' : '你单位';
}

function servedLetter({ letters }: LetterFacts, { particulars }: LetterInput): FormerLetter | undefined {
  return letters.findLast(({ documentNo }) => documentNo !== null && documentNo === particulars.letterNo);
}

/** The application, then every letter that was issued, by day. */
function archiveItems({ receivedOn, letters }: LetterFacts): string[][] {
  const inOrder = letters.toSorted((a, b) => (a.datedOn < b.datedOn ? -1 : a.datedOn > b.datedOn ? 1 : 0));
  const items = [{ name: '政府信息公开申请', documentNo: null, datedOn: receivedOn }, ...inOrder];
  return items.map(({ name, documentNo, datedOn }, index) => [
    String(index + 1),
    chineseDay(datedOn),
    documentNo ?? '—',
    name,
  ]);
}

const channelWords = ({ channel }: LetterFacts): string =>
  `以${law().terms.channels[channel].label.replace(/（.*）|渠道/g, '')}方式`;

/** Everything that the wording of a letter can name. A value is worked out only where it is named. */
export function letterValues(
  kind: LetterKind,
  facts: LetterFacts,
  agency: LetterAgency,
  input: LetterInput,
): LetterValues {
  const events = eventValues(kind, facts, input);
  const day = (of: typeof facts.submittedOn): LetterValue => of && chineseDay(of);
  const applicant = facts.applicants.map(({ name }) => name).join('、');
  const addressees = {
    applicant: () => applicant,
    party: () => events.party?.(),
    agency: () => agency.name,
    unit: () => input.particulars.unit,
  };
  const known: Readonly<Record<string, () => LetterValue>> = {
    ...events,
    ...decisionValues(kind, facts, agency, input),
    agency: () => agency.name,
    seal: () => agency.sealName ?? agency.name,
    date: () => chineseDay(input.on),
    contact: () => agency.contact ?? undefined,
    documentNo: () => input.documentNo ?? '（文号在签发时编定）',
    addressee: addressees[kind.addressee],
    applicant: () => applicant,
    you: () => youOf(facts),
    caseNo: () => facts.caseNo,
    channel: () => channelWords(facts),
    channelName: () => law().terms.channels[facts.channel].label,
    submittedOn: () => day(facts.submittedOn),
    receivedOn: () => day(facts.receivedOn),
    description: () => facts.description,
    form: () => facts.form,
    deliveryWanted: () => facts.deliveryWanted,
    answerDueOn: () =>
      kind.key === 'receipt'
        ? dueDay({ receivedOn: facts.receivedOn, events: [] }, facts.receivedOn)
        : dueDay(facts, input.on),
    servedLetterName: () => servedLetter(facts, input)?.name,
    servedLetterNo: () => servedLetter(facts, input)?.documentNo ?? undefined,
    archiveItems: () => archiveItems(facts),
  };
  const value = (name: string): LetterValue => {
    const clause = kind.clauses[name];
    if (clause !== undefined) return filled(clause, (inner) => asText(value(inner)));
    const fact = Object.hasOwn(known, name) ? known[name] : undefined;
    const told = fact?.();
    return told !== undefined && told !== '' ? told : input.particulars[name];
  };
  return value;
}

const asText = (value: LetterValue): string => (typeof value === 'string' ? value : '');
