interface SiteFooterProps {
  readonly promise: string;
  readonly privacy: string;
  readonly disclaimer: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Who runs the site, line by line, as far as they say so. */
  readonly operator: readonly string[];
}

/** What the house never does, so that nobody can pose as it, and what it cannot do. */
export function SiteFooter({ promise, privacy, disclaimer, links, operator }: SiteFooterProps) {
  return (
    <footer className="mx-auto mt-12 max-w-[40rem] px-edge pb-10 print:hidden">
      <div className="border-t border-rule pt-5 text-base text-muted">
        <p className="font-bold text-ink">{promise}</p>
        <p className="mt-3">{privacy}</p>
        <p className="mt-3">{disclaimer}</p>
        <ul className="mt-3 flex flex-wrap">
          {links.map(({ href, label }) => (
            <li key={href} className="mr-6">
              <a href={href} className="inline-flex min-h-12 items-center py-2">
                {label}
              </a>
            </li>
          ))}
        </ul>
        {operator.map((line) => (
          <p key={line} className="mt-1">
            {line}
          </p>
        ))}
      </div>
    </footer>
  );
}
