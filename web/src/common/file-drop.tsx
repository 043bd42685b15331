import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';

interface Props {
  readonly disabled: boolean;
  /** Of the whole place, e.g. 把台账拖到这里. */
  readonly title: string;
  readonly hint: string;
  /** What screen readers call the field behind the button. */
  readonly label: string;
  /** Extensions that the browser proposes, as its own field takes them. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Absent: one at a time. */
  readonly multiple?: boolean;
  /** Absent: the button stands out. */
  readonly quiet?: boolean;
}

/** A place to drop files, and a button for those who do not drag. */
export function FileDrop(props: Props) {
  const { disabled, title, hint, label, accept, onFiles, multiple = false, quiet = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const taken = Array.from(files ?? []).slice(0, multiple ? undefined : 1);
    if (taken.length > 0 && !disabled) onFiles(taken);
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
      <p className="file-drop-title">{title}</p>
      <p>{hint}</p>
      <Button type={quiet ? 'default' : 'primary'} disabled={disabled} onClick={() => input.current?.click()}>
        选择文件
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          take(event.target.files);
        }}
      />
    </div>
  );
}
