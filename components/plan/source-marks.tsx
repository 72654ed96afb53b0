/** The numbers under which the sources stand at the end of the page. */
export function SourceMarks({ numbers, label }: { numbers: readonly number[]; label: string }) {
  return (
    <p className="source-marks step-detail text-sm text-muted">
      {label}
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} className="mr-1 inline-block px-1 py-2">
          [{number}]
        </a>
      ))}
    </p>
  );
}
