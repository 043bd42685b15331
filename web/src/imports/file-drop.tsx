import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';

interface Props {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file, and a button for those who do not drag. */
export function FileDrop({ disabled, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined && !disabled) onFile(file);
    // The same file, corrected, must be able to come again.
    if (input.current !== null) input.current.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <p className="file-drop-title">把台账拖到这里</p>
      <p>支持 Excel 台账（.xlsx）和 JSON Lines（.jsonl，UTF-8 编码）</p>
      <Button type="primary" disabled={disabled} onClick={() => input.current?.click()}>
        选择文件
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="台账文件"
        accept=".xlsx,.jsonl,.ndjson"
        onChange={(event) => {
          take(event.target.files);
        }}
      />
    </div>
  );
}
