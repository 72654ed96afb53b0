import { Icon, type IconName } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { Setting } from '@/lib/learning/drill/drill';
import { drillMessages } from '@/lib/learning/drill/drill-messages';
import { drills } from '@/lib/learning/drill/table';

const icons: Readonly<Record<Setting, IconName>> = {
  call: 'ringing',
  visit: 'ask',
  dialled: 'phone',
};

/** The stories to choose from; nothing in the list tells which are real. */
export function DrillList({ messages, locale }: { messages: Messages['drill']; locale: Locale }) {
  return (
    <ol className="mt-2 border-t border-rule">
      {drills.map(({ id, setting }, place) => (
        <li key={id} className="border-b border-rule">
          <a
            href={`/${locale}/drill/${id}`}
            className="flex min-h-16 items-center py-3 text-ink no-underline hover:bg-wash"
          >
            <Icon name={icons[setting]} />
            <span className="ml-4 min-w-0 grow">
              <span className="block font-bold">
                {place + 1}. {drillMessages(messages, id).title}
              </span>
              <span className="block text-base text-muted">{messages.settings[setting]}</span>
            </span>
            <Icon name="forward" className="ml-3 size-5 text-muted" />
          </a>
        </li>
      ))}
    </ol>
  );
}
