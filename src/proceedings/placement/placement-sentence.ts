import type { CountedProceeding } from '../../domain/proceeding/proceeding-facts.js';
import { law } from '../../law/law.js';
import { yearOf } from '../../law/local-date.js';
import type { ProceedingAnswer } from '../proceeding.schemas.js';

type Placed = Omit<ProceedingAnswer['placements'][number], 'sentence'>;

function because(
  { year, column, isFinal }: Placed,
  span: CountedProceeding,
  spans: readonly CountedProceeding[],
): string {
  if (column !== 'pending') {
    const earlier = spans.some((one) => one.span < span.span && one.concludedOn !== null);
    return `${String(span.concludedOn)} 审结${earlier ? '，因上诉而再次计入' : ''}`;
  }
  const stillOpen = isFinal ? '到年底没有审结' : '还没有审结';
  const again = span.span > 1 ? `${span.acceptedOn} 上诉，` : '';
  return year === yearOf(span.acceptedOn) || span.span > 1
    ? `${again}${stillOpen}`
    : `${span.acceptedOn} 受理，${stillOpen}`;
}

/** 计入 2025 年表四“行政复议·结果纠正”：…. */
export function sentenceOf(
  placed: Placed,
  span: CountedProceeding,
  spans: readonly CountedProceeding[],
): string {
  const { proceedingGroups, proceedingResults } = law().terms;
  const group = proceedingGroups[placed.group].label;
  const column = placed.column === 'pending' ? '尚未审结' : proceedingResults[placed.column].label;
  const present = placed.column === 'pending' && !placed.isFinal ? '目前' : '';
  return `${present}计入 ${placed.year} 年表四“${group}·${column}”：${because(placed, span, spans)}。`;
}
