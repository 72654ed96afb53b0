import type { ComponentProps } from 'react';
import { LargeTextSwitch } from '@/components/accessibility/large-text-switch';
import type { Messages } from '@/lib/i18n/messages';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';

interface SiteHeaderProps {
  readonly home: string;
  readonly name: string;
  readonly latinName: string;
  readonly switches: readonly ComponentProps<typeof LanguageSwitch>[];
  readonly largeText: Messages['accessibility']['largeText'];
}

/** The name of the house, larger letters and the other languages, in one line over a double rule. */
export function SiteHeader({ home, name, latinName, switches, largeText }: SiteHeaderProps) {
  return (
    <header className="site-header print:hidden">
      <div className="mx-auto flex max-w-[40rem] flex-wrap items-center px-edge">
        <a href={home} className="site-tool site-name">
          <Logo className="site-logo" />
          <span className="font-bold">{name}</span>
          {latinName === name ? null : (
            <span lang="en" className="site-latin ml-2 text-muted">
              {latinName}
            </span>
          )}
        </a>
        <LargeTextSwitch messages={largeText} />
        {switches.map((props) => (
          <LanguageSwitch key={props.to} {...props} />
        ))}
      </div>
      <div className="mx-auto max-w-[40rem] px-edge">
        <div className="border-b border-t-4 border-ink pt-0.5" />
      </div>
    </header>
  );
}
