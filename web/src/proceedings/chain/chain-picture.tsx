import type { Proceeding } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { useWorkload } from '../../home/queries.js';
import type { Place } from '../../shell/place.js';
import { ChainStep } from './chain-step.js';
import { useChain } from './use-chain.js';

interface Props {
  readonly place: Place;
  readonly found: Proceeding;
}

/** From the answer that is contested to what it ended with, in one picture; a list for those who do not see it. */
export function ChainPicture({ place, found }: Props) {
  const chain = useChain(place, found);
  const today = useWorkload(place.code).data?.on;
  const many = chain.lines.length > 1;
  return (
    <CaseSection title="经过一图">
      <ProblemAlert error={chain.error} title="相关的复议、诉讼没有载入" />
      <div
        className="chain-scroll"
        role="group"
        aria-label="从所争议的答复到裁判生效，可以左右滚动"
        aria-busy={chain.isPending}
        tabIndex={0}
      >
        {chain.lines.map(({ key, nodes }, index) => (
          <ol key={key} className="chain" aria-label={many ? `第 ${index + 1} 条经过` : '经过'}>
            {nodes.map((node) => (
              <ChainStep key={node.key} node={node} today={today} />
            ))}
          </ol>
        ))}
      </div>
    </CaseSection>
  );
}
