import type { LetterLine } from '../api/types.js';

function Line({ line }: { readonly line: LetterLine }) {
  if (line.kind === 'row')
    return (
      <p className="letter-row">
        {line.cells.map((cell, index) => (
          <span key={index}>{cell}</span>
        ))}
      </p>
    );
  return <p className={`letter-${line.kind}`}>{line.text}</p>;
}

/** A letter as it will be printed, without its page. */
export function LetterSheet({ lines }: { readonly lines: readonly LetterLine[] }) {
  return (
    <div className="letter-sheet" role="document" aria-label="文书内容" tabIndex={0}>
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </div>
  );
}
