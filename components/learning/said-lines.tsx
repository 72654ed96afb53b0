/** What is said, line by line, as a merchant would hear it. */
export function SaidLines({ text }: { text: string }) {
  return (
    <ul className="border-l-4 border-edge pl-4">
      {text.split('\n').map((line) => (
        <li key={line} className="py-1">
          {line}
        </li>
      ))}
    </ul>
  );
}
