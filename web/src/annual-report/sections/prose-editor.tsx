import { App, Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea.js';
import { useEffect, useRef } from 'react';
import type { ReportSection } from '../../api/types.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { useSaveProse } from '../queries.js';
import { placeholderOf, type Reference } from '../references.js';
import { ProseConflict } from './prose-conflict.js';
import { PrintedProse } from './printed-prose.js';
import { ReferencePicker } from './reference-picker.js';
import { useProseDraft } from './use-prose-draft.js';
import { useUnsavedWarning } from './use-unsaved-warning.js';

interface Props {
  readonly place: Place;
  readonly section: ReportSection;
  readonly references: readonly Reference[];
  /** Told whether something typed is not saved. */
  readonly onUnsaved: (section: string, isUnsaved: boolean) => void;
}

const ROW = 48;
/** As tall as the text, within reason. The library's own growing field styles itself, which the page's policy forbids. */
const rowsFor = (text: string): number =>
  Math.min(
    22,
    Math.max(
      5,
      text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ROW)), 1),
    ),
  );

/** The text being written, and what it prints. A refusal leaves everything that was typed. */
export function ProseEditor({ place, section, references, onUnsaved }: Props) {
  const { key, heading, source, revision, proposed, paragraphs } = section;
  const { draft, change: keep, settle } = useProseDraft(place, key);
  const area = useRef<TextAreaRef>(null);
  const save = useSaveProse(place, key);
  const { message } = App.useApp();
  const saved = source ?? proposed ?? '';
  const text = draft?.text ?? saved;
  const isChanged = text !== saved;
  // What is saved is told from what somebody else saved by the revision that the text was begun from.
  const isOvertaken = isChanged && draft !== undefined && draft.revision !== revision && !save.isPending;
  const change = (typed: string): void => {
    keep({ text: typed, revision: draft?.revision ?? revision });
  };
  useUnsavedWarning(isChanged);
  useEffect(() => {
    onUnsaved(key, isChanged);
    return () => {
      onUnsaved(key, false);
    };
  }, [onUnsaved, key, isChanged]);

  const insert = (name: string): void => {
    const field = area.current?.resizableTextArea?.textArea;
    const [from, to] = field ? [field.selectionStart, field.selectionEnd] : [text.length, text.length];
    const placeholder = placeholderOf(name);
    change(text.slice(0, from) + placeholder + text.slice(to));
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(from + placeholder.length, from + placeholder.length);
    });
  };
  const send = (): void => {
    const sent = { text, revision: draft?.revision ?? revision };
    save.mutate(sent, {
      onSuccess: ({ version }) => {
        settle({ text: sent.text, revision: version });
        void message.success(`“${heading}”已保存`);
      },
    });
  };
  return (
    <div className="prose-editor">
      <div className="prose-tools">
        <ReferencePicker references={references} label={`插入数据到${heading}`} onPick={insert} />
        {proposed !== null && (
          <Button
            aria-label={`采用系统拟的文字：${heading}`}
            disabled={text === proposed}
            onClick={() => {
              change(proposed);
            }}
          >
            采用系统拟的文字
          </Button>
        )}
      </div>
      <Input.TextArea
        ref={area}
        aria-label={`文字：${heading}`}
        className="prose-text"
        rows={rowsFor(text)}
        maxLength={100_000}
        value={text}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
      <ProblemAlert error={isOvertaken ? null : save.error} title="没有保存" />
      {isOvertaken && (
        <ProseConflict
          heading={heading}
          saved={saved}
          onKeepOwn={() => {
            save.reset();
            keep({ text, revision });
          }}
          onTakeOther={() => {
            save.reset();
            keep(undefined);
          }}
        />
      )}
      <div className="prose-save">
        <Button
          type="primary"
          aria-label={`保存：${heading}`}
          disabled={isOvertaken || (!isChanged && source !== null)}
          loading={save.isPending}
          onClick={send}
        >
          保存
        </Button>
        {isChanged && (
          <Button
            aria-label={`放弃修改：${heading}`}
            onClick={() => {
              keep(undefined);
            }}
          >
            放弃修改
          </Button>
        )}
        <span className="sub" role="status">
          {isChanged ? '有修改还没有保存。' : source === null ? '这是系统拟的文字，还没有保存过。' : ''}
          小标题以“## ”开头；件数用“插入数据”，不要手工填写。
        </span>
      </div>
      <h3>印出来是这样{isChanged && '（保存以前的）'}</h3>
      <PrintedProse paragraphs={paragraphs} />
    </div>
  );
}
