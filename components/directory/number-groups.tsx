import { hotlinePurposes } from '@/lib/directory/model/hotline';
import type { PublishedNumber } from '@/lib/directory/model/published';
import { HotlineCard } from './hotline-card';
import type { InstitutionProfileProps } from './institution-profile';

interface NumberGroupsProps extends InstitutionProfileProps {
  readonly numbers: readonly PublishedNumber[];
}

/** Numbers grouped by what they are for, each group under its name. */
export function NumberGroups({ numbers, institution, messages, locale }: NumberGroupsProps) {
  return hotlinePurposes
    .map((purpose) => ({
      purpose,
      members: numbers.filter(({ hotline }) => hotline.purpose === purpose),
    }))
    .filter(({ members }) => members.length > 0)
    .map(({ purpose, members }) => (
      <section key={purpose}>
        <h3 className="mt-6 text-lg font-bold">{messages.purposes[purpose]}</h3>
        {members.map((published) => (
          <HotlineCard
            key={published.hotline.number}
            published={published}
            kind={institution.kind}
            messages={messages}
            locale={locale}
          />
        ))}
      </section>
    ));
}
