interface Props {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What last year's report had in the same place, to write by and not to copy (条例 art. 47). */
export function LastYear({ heading, paragraphs }: Props) {
  return (
    <section className="report-last-year" aria-label={`上年度报告：${heading}`}>
      <h3>上年度报告的这一部分</h3>
      {paragraphs.length === 0 ? (
        <p className="sub">系统里没有上年度报告，或者它没有这一部分。</p>
      ) : (
        <div className="report-last-text" role="group" aria-label="上年度的文字" tabIndex={0}>
          {paragraphs.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </div>
      )}
    </section>
  );
}
