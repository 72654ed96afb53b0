/** Where a number's proof stands, behind what is said of it; paper has no use for it. */
export function ProofLink({ href, label }: { href: string; label: string }) {
  return (
    <span className="print:hidden">
      {' · '}
      <a href={href} className="inline-block py-1">
        {label}
      </a>
    </span>
  );
}
