/** Lines to type into a shell; they wrap instead of scrolling, so that a phone shows them whole. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <pre className="my-3 rounded-md border border-rule bg-sheet px-4 py-3">
      <code className="whitespace-pre-wrap break-words font-mono text-base">{children}</code>
    </pre>
  );
}
