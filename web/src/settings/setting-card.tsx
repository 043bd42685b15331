import { Button } from 'antd';
import type { Setting } from '../api/types.js';
import { SettingOrigin } from './setting-origin.js';

interface Props {
  readonly setting: Setting;
  readonly mayChange: boolean;
  readonly onChange: () => void;
}

/** One rule: the question, the choices in plain words, which applies, who chose it, and whether it can be changed. */
export function SettingCard({ setting, mayChange, onChange }: Props) {
  const { name, label, meaning, options, value, recommended, effect, source, fixed, chosenBy } = setting;
  const heading = `setting-${name}`;
  return (
    <section className="setting" aria-labelledby={heading}>
      <header className="setting-head">
        <h3 id={heading}>{label}</h3>
        {mayChange && !fixed && (
          <Button size="small" aria-label={`改变：${label}`} onClick={onChange}>
            改变
          </Button>
        )}
      </header>
      <p>{meaning}</p>
      <ul className="setting-options">
        {options.map((option) => (
          <li key={option.key} className={option.key === value ? 'setting-option-applies' : undefined}>
            <strong>{option.label}</strong>
            {option.key === value && <span className="setting-mark">现行</span>}
            {option.key === recommended && <span className="setting-mark setting-mark-quiet">推荐</span>}
            <span className="sub">{option.description}</span>
          </li>
        ))}
      </ul>
      <dl className="setting-facts">
        <SettingOrigin setting={setting} />
        <dt>依据</dt>
        <dd>{source}</dd>
        <dt>改变的影响</dt>
        <dd>{effect}</dd>
      </dl>
      {fixed && (
        <p className="setting-fixed">
          由{chosenBy?.name}统一规定，本机关不能改变。认为不合适的，请向该机关提出。
        </p>
      )}
    </section>
  );
}
