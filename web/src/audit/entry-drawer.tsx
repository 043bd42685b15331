import { Button, Drawer } from 'antd';
import type { AuditEntry, AuditQuery } from '../api/types.js';
import { secondOf } from '../common/instants.js';
import { useVocabularies } from '../shell/queries.js';
import type { ChainCode } from './chain.js';
import { actorText, factLines, subjectText } from './fact-text.js';
import { ReasonPanel } from './reason-panel.js';

interface Props {
  readonly code: ChainCode;
  readonly entry: AuditEntry;
  readonly onFilter: (filter: AuditQuery) => void;
  readonly onClose: () => void;
}

function Facts({ entry }: { readonly entry: AuditEntry }) {
  const words = useVocabularies();
  if (entry.withheld) return <p className="page-lead">涉及其他机关，内容不显示。</p>;
  if (entry.facts === null) return <p className="page-lead">内容已无法读出，可能被改动过。请运行校验。</p>;
  const lines = factLines(entry.facts, words.data);
  if (lines.length === 0) return <p className="page-lead">没有其他内容。</p>;
  return (
    <dl className="facts">
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One entry, in words. */
export function EntryDrawer({ code, entry, onFilter, onClose }: Props) {
  const words = useVocabularies();
  const { subject, sequence, hasReason, hash, withheld } = entry;
  const lines = [
    ['时间', secondOf(entry.recordedAt)],
    ['操作人', actorText(entry)],
    ['对象', subjectText(entry, words.data)],
  ];
  return (
    <Drawer
      open
      title={`第 ${sequence} 条：${entry.actionLabel}`}
      size={560}
      closable={{ 'aria-label': '关闭' }}
      onClose={onClose}
    >
      <section className="case-card" aria-label="记录">
        <dl className="facts">
          {lines.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div className="facts-wide">
            <dt>散列值</dt>
            <dd className="code">{hash}</dd>
          </div>
        </dl>
      </section>
      <section className="case-card" aria-labelledby="entry-facts">
        <h2 id="entry-facts">内容</h2>
        <Facts entry={entry} />
      </section>
      {hasReason && <ReasonPanel code={code} sequence={sequence} />}
      {!withheld && (
        <Button
          onClick={() => {
            onFilter({ subjectKind: subject.kind, subjectId: subject.id });
          }}
        >
          只看该对象的记录
        </Button>
      )}
    </Drawer>
  );
}
