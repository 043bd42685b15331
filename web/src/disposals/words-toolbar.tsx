import { Input, Segmented } from 'antd';
import { SHOWN, SHOWN_LABELS, type Shown } from './word-filter.js';

interface Props {
  readonly shown: Shown;
  readonly text: string;
  readonly onShow: (shown: Shown) => void;
  readonly onType: (text: string) => void;
}

/** Finds a word among the many. */
export function WordsToolbar({ shown, text, onShow, onType }: Props) {
  return (
    <div className="toolbar" role="search" aria-label="筛选文书用语">
      <div className="toolbar-item">
        <span className="toolbar-label" id="words-shown">
          显示
        </span>
        <Segmented<Shown>
          aria-labelledby="words-shown"
          name="words-shown"
          value={shown}
          options={SHOWN.map((value) => ({ value, label: SHOWN_LABELS[value] }))}
          onChange={onShow}
        />
      </div>
      <label className="toolbar-item">
        <span className="toolbar-label">用语</span>
        <Input
          allowClear
          value={text}
          maxLength={40}
          placeholder="其中的文字"
          autoComplete="off"
          onChange={(event) => {
            onType(event.target.value);
          }}
        />
      </label>
    </div>
  );
}
