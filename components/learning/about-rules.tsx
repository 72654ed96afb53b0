import { SectionHeading } from '@/components/ui/section-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { ruleGroups } from '@/lib/learning/rule-groups';
import { redFlags } from '@/lib/triage/red-flags/table';
import { rulesVersion } from '@/lib/triage/rules-version';
import { JourneySteps } from './journey-steps';
import { RuleEntry } from './rule-entry';

/** Every rule and the order of the questions, straight from the tables the verdict is made with. */
export function AboutRules({ locale, messages }: { locale: Locale; messages: Messages }) {
  const { rules, questions } = messages.about;
  const count = String(redFlags.length);
  return (
    <>
      <SectionHeading id="rules">{rules.title}</SectionHeading>
      <p>{interpolate(rules.intro, { count, version: rulesVersion })}</p>
      {ruleGroups.map(({ id, flags }) => (
        <section key={id} className="mt-6">
          <h3 className="border-b border-rule pb-2 text-lg font-bold">{rules.groups[id]}</h3>
          {flags.map((flag) => (
            <RuleEntry key={flag.id} flag={flag} locale={locale} messages={messages} />
          ))}
        </section>
      ))}
      <SectionHeading id="questions">{questions.title}</SectionHeading>
      <p>{questions.intro}</p>
      <JourneySteps messages={messages} />
    </>
  );
}
