import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';

interface SiteHeaderProps {
  readonly home: string;
  readonly name: string;
  readonly latinName: string;
  readonly switchTo: { readonly to: string; readonly name: string; readonly label: string };
}

/** The name of the house and the other language, over a double rule. */
export function SiteHeader({ home, name, latinName, switchTo }: SiteHeaderProps) {
  return (
    <header className="print:hidden">
      <div className="mx-auto flex max-w-[40rem] flex-wrap items-center justify-between px-edge py-2">
        <a
          href={home}
          className="inline-flex min-h-12 flex-wrap items-center text-ink no-underline"
        >
          <Logo className="mr-3 size-9" />
          <span className="mr-2 text-lg font-bold">{name}</span>
          {latinName === name ? null : (
            <span lang="en" className="text-base text-muted">
              {latinName}
            </span>
          )}
        </a>
        <LanguageSwitch {...switchTo} />
      </div>
      <div className="mx-auto max-w-[40rem] px-edge">
        <div className="border-b border-t-4 border-ink pt-0.5" />
      </div>
    </header>
  );
}
