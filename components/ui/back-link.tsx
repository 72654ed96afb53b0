import { Icon } from './icon';

/** The way back, first thing on a page. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="-ml-1 mb-1 inline-flex min-h-12 items-center py-2 print:hidden">
      <Icon name="back" className="size-5" />
      <span className="ml-1">{children}</span>
    </a>
  );
}
