import { Button, InputNumber, Progress } from 'antd';
import { sizeText } from './attachment-terms.js';
import type { Sending } from './use-sending.js';

interface Props {
  readonly files: readonly Sending[];
  readonly onRemove: (key: number) => void;
  readonly onPages: (key: number, pages: number | null) => void;
}

const STATES: Readonly<Record<Sending['state'], string>> = {
  chosen: '待上传',
  sending: '正在上传',
  kept: '已收下',
  refused: '没有收下',
};
const WHOLE = 100;
const MOST_PAGES = 100_000;
const isOpen = ({ state }: Sending): boolean => state === 'chosen' || state === 'refused';
/** The server looks into the file once all of it has come. */
const stateText = ({ state, part }: Sending): string =>
  state === 'sending' && part >= 1 ? '正在检查' : STATES[state];

/** Each chosen file with how far it has come, or why it was refused. */
export function ChosenFiles({ files, onRemove, onPages }: Props) {
  return (
    <ul className="chosen-files" aria-label="选择的文件" aria-live="polite">
      {files.map((each) => (
        <li key={each.key} className={`chosen-${each.state}`}>
          <p className="chosen-head">
            <span className="chosen-name">{each.file.name}</span>
            <span className="code">{sizeText(each.file.size)}</span>
            {isOpen(each) && (
              <InputNumber
                size="small"
                className="chosen-pages"
                aria-label={`${each.file.name}的页数，用于卷内目录，可以不填`}
                placeholder="页数"
                min={1}
                max={MOST_PAGES}
                precision={0}
                value={each.pages}
                onChange={(pages) => {
                  onPages(each.key, pages);
                }}
              />
            )}
            <strong>{stateText(each)}</strong>
            {isOpen(each) && (
              <Button
                size="small"
                type="text"
                aria-label={`移去${each.file.name}`}
                onClick={() => {
                  onRemove(each.key);
                }}
              >
                移去
              </Button>
            )}
          </p>
          {each.state === 'sending' && (
            <Progress
              aria-label={`${each.file.name}的上传进度`}
              percent={Math.round(each.part * WHOLE)}
              size="small"
              showInfo={false}
            />
          )}
          {each.why !== undefined && each.state === 'refused' && <p className="chosen-why">{each.why}</p>}
        </li>
      ))}
    </ul>
  );
}
