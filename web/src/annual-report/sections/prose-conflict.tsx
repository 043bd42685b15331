import { Button } from 'antd';

interface Props {
  readonly heading: string;
  /** What somebody else has saved since. */
  readonly saved: string;
  readonly onKeepOwn: () => void;
  readonly onTakeOther: () => void;
}

/** Somebody else saved the section while it was written here: both texts are there, and nothing is lost by itself. */
export function ProseConflict({ heading, saved, onKeepOwn, onTakeOther }: Props) {
  return (
    <section className="prose-conflict" aria-label={`他人保存的文字：${heading}`}>
      <p role="alert">
        <strong>这一部分在您打开以后已由他人改动。</strong>
        您写的还在上面的框里，没有保存；他人保存的文字如下。请把要保留的并入您的文字，再选一种办法。
      </p>
      <div className="report-last-text" role="group" aria-label="他人保存的文字" tabIndex={0}>
        {saved.split(/\n{2,}/).map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
      <div className="prose-save">
        <Button onClick={onKeepOwn}>已经对照，以我的文字为准</Button>
        <Button onClick={onTakeOther}>放弃我的，用他人的文字</Button>
      </div>
    </section>
  );
}
