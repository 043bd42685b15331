import { Button } from 'antd';
import type { CellRef, Check } from '../api/types.js';
import { byFamily, familyLabel, groupChecks, type CheckGroup } from './check-groups.js';
import { FigureLink } from './figure-link.js';
import { cellsOf } from './suspect-cells.js';

interface Props {
  readonly checks: readonly Check[];
  readonly onLocate: (ref: CellRef) => void;
}

const SIGNS: Readonly<Record<CheckGroup['key'], string>> = {
  failed: '✕',
  warned: '!',
  missing: '○',
  passed: '✓',
  notApplicable: '–',
};

/** A figure is mended where it is entered, anything else is looked at in its cell. */
function Remedy({ check, onLocate }: { readonly check: Check } & Pick<Props, 'onLocate'>) {
  const [first] = cellsOf(check);
  if (check.item !== undefined) {
    return (
      <FigureLink item={check.item} label={`去填报：${check.message}`}>
        去填报
      </FigureLink>
    );
  }
  if (first === undefined) return null;
  return (
    <Button
      type="link"
      size="small"
      aria-label={`定位：${check.message}`}
      onClick={() => {
        onLocate(first);
      }}
    >
      定位
    </Button>
  );
}

/** Failed and missing ones stand open, each with its sentence; passed ones are summed up by kind. */
function Group({ group, onLocate }: { readonly group: CheckGroup } & Pick<Props, 'onLocate'>) {
  const settled = group.key === 'passed' || group.key === 'notApplicable';
  return (
    <details className={`checks-group checks-${group.key}`} open={!settled}>
      <summary>
        <span className="checks-sign" aria-hidden="true">
          {SIGNS[group.key]}
        </span>
        {group.title}
        <span className="checks-count">{group.checks.length} 项</span>
      </summary>
      {settled ? (
        <ul className="checks-families">
          {byFamily(group.checks).map(([id, checks]) => (
            <li key={id}>
              <span>{familyLabel(id)}</span>
              <span className="checks-count">{checks.length}</span>
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {group.checks.map((check, index) => (
            <li key={index}>
              {check.message}
              <Remedy check={check} onLocate={onLocate} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

export function ChecksPanel({ checks, onLocate }: Props) {
  const groups = groupChecks(checks);
  const failed = checks.filter((check) => check.status === 'fail' && check.severity === 'error').length;
  const missing = checks.filter((check) => check.status === 'missing').length;
  const verdict = failed === 0 ? '各表勾稽关系成立' : `有 ${failed} 项勾稽关系不成立`;
  const unfinished = missing === 0 ? '' : `，另有 ${missing} 项数据待补`;
  return (
    <aside className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">勾稽关系</h2>
      <p className={failed === 0 ? 'checks-verdict' : 'checks-verdict checks-verdict-failed'} role="status">
        {verdict}
        {unfinished}
      </p>
      {groups.map((group) => (
        <Group key={group.key} group={group} onLocate={onLocate} />
      ))}
    </aside>
  );
}
