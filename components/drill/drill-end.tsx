import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { Drill } from '@/lib/learning/drill/drill';
import { settledThrough } from '@/lib/learning/drill/play';
import { type DrillId, drillAfter } from '@/lib/learning/drill/table';
import { foundMessages } from './step-comment';

interface DrillEndProps {
  readonly drill: Drill<DrillId>;
  readonly messages: Messages['drill'];
  readonly locale: Locale;
}

/** Who it really was, how that shows, and the one habit that works for all of them. */
export function DrillEnd({ drill, messages, locale }: DrillEndProps) {
  const { end } = messages;
  const next = drillAfter(drill.id);
  const list = `/${locale}/drill`;
  return (
    <section>
      <SectionHeading>{end[drill.nature]}</SectionHeading>
      <p>{end.how}</p>
      <p className="mt-1 font-bold">
        {foundMessages(messages, settledThrough(drill), drill.found)}
      </p>
      <Panel look="wash">
        <h3>{end.habitTitle}</h3>
        <p className="mt-1 text-xl font-bold">{end.habit}</p>
        <p className="mt-2">{end.habitText}</p>
        <p className="mt-2">
          <a href={`/${locale}/protect/poster`} className="inline-block py-2">
            {end.poster}
          </a>
        </p>
      </Panel>
      {next ? <LinkButton href={`${list}/${next}`}>{end.next}</LinkButton> : null}
      <p className="mt-3 flex flex-wrap">
        <a href={`${list}/${drill.id}`} className="mr-6 inline-flex min-h-12 items-center py-2">
          {end.again}
        </a>
        <a href={list} className="inline-flex min-h-12 items-center py-2">
          {end.all}
        </a>
      </p>
    </section>
  );
}
