'use client';

import { usePathname, useSearchParams } from 'next/navigation';

interface LanguageSwitchProps {
  /** The language to change to: its id, its tag, its own name, and what a screen reader says. */
  readonly to: string;
  readonly lang: string;
  readonly name: string;
  readonly label: string;
}

/**
 * A link to the same page with the same answers in another language.
 * A client component because only these hooks know the address inside a layout; the link is in the server's HTML.
 */
export function LanguageSwitch({ to, lang, name, label }: LanguageSwitchProps) {
  const path = usePathname().replace(/^\/[^/]*/, `/${to}`);
  const query = useSearchParams().toString();
  return (
    <a
      href={query ? `${path}?${query}` : path}
      hrefLang={lang}
      aria-label={label}
      className="site-tool"
      // On a page this device drew itself the server never knew the address; the browser does.
      onClick={(event) => {
        const { pathname, search, hash } = window.location;
        event.currentTarget.href = `${pathname.replace(/^\/[^/]*/, `/${to}`)}${search}${hash}`;
      }}
    >
      <span lang={lang}>{name}</span>
    </a>
  );
}
