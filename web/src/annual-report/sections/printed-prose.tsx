/** Prose with its figures filled in. */
export function PrintedProse({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  if (paragraphs.length === 0) return <p className="sub">没有内容。</p>;
  return (
    <div className="report-printed">
      {paragraphs.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}
