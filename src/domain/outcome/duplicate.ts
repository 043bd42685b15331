import { quotable } from '../../law/quotable.js';
import { refusal, type CaseKnown, type DecisionGiven, type OutcomeFinding } from './decision-given.js';

const FIELD = 'particulars.earlierCase';

/** Art. 36(6): the same applicant asks again for what was answered before. Another applicant's request never is a repetition. */
export function examineDuplicate(given: DecisionGiven, known: CaseKnown): OutcomeFinding[] {
  if (given.outcome !== 'declined.duplicate') return [];
  const { earlier } = known;
  const cited = quotable(given.particulars.earlierCase ?? known.duplicateOf ?? '');
  if (earlier === undefined) {
    return [
      refusal(
        FIELD,
        'outcome.noEarlierCase',
        '重复申请须写明同一申请人先前已经答复的申请（条例第三十六条第（六）项），还没有写明。请填写先前申请的案号。',
      ),
    ];
  }
  if (earlier === 'absent') {
    return [
      refusal(
        FIELD,
        'outcome.earlierCaseUnknown',
        `没有案号或者编号为“${cited}”的申请，不能作为重复申请的依据。请核对。`,
      ),
    ];
  }
  const { called, isThisCase, sameApplicant, answeredOn } = earlier;
  if (isThisCase)
    return [
      refusal(FIELD, 'outcome.earlierCaseItself', `“${quotable(called)}”就是这一件。请填写先前的那一件。`),
    ];
  const found: OutcomeFinding[] = [];
  if (!sameApplicant) {
    found.push(
      refusal(
        FIELD,
        'outcome.otherApplicant',
        `“${quotable(called)}”是另一申请人提出的。不同的申请人申请相同的内容不是重复申请，请按内容作出答复。`,
      ),
    );
  }
  if (answeredOn === undefined || answeredOn > given.on) {
    const state = answeredOn === undefined ? '还没有答复' : `${answeredOn} 才答复`;
    found.push(
      refusal(
        FIELD,
        'outcome.earlierCaseOpen',
        `“${quotable(called)}”${state}，在此之前提出的不是重复申请（条例第三十六条第（六）项）。可以并入该件办理。`,
      ),
    );
  }
  return found;
}
