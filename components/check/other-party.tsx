import { LinkButton } from '@/components/ui/link-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { type PartyStory, partyName } from '@/lib/check/both-parties';
import { withAnotherParty } from '@/lib/check/parties';
import type { Messages } from '@/lib/i18n/messages';
import { type CheckState, pageUrl, questionUrl } from '@/lib/page-url';
import { LevelMark } from './level-mark';

interface OtherVerdictProps {
  readonly party: PartyStory;
  readonly messages: Pick<Messages, 'check' | 'plan' | 'verdict'>;
}

/** The verdict of the other party, beside this one's, and the way to it and to the steps for both. */
export function OtherVerdict({ party, messages }: OtherVerdictProps) {
  const { check, plan, verdict } = messages;
  const { level } = party.verdict;
  return (
    <section className="mt-6 rounded-md bg-wash px-inset py-4">
      <h2 className="flex items-center text-lg font-bold">
        <LevelMark level={level} className="mr-3 size-8" />
        <span className="min-w-0 flex-1">
          {check.parties.other} · {partyName(party, { plan })} · {verdict[level].title}
        </span>
      </h2>
      <p>
        <a
          href={pageUrl('/check/result', party.state)}
          className="inline-flex min-h-12 items-center py-2"
        >
          {check.parties.see}
        </a>
      </p>
      <p>{check.parties.both}</p>
    </section>
  );
}

interface AnotherPartyProps {
  readonly state: CheckState;
  readonly messages: Pick<Messages, 'check'>;
}

/** The way to check somebody else in the same matter, without the one's deeds counting against the other. */
export function AnotherParty({ state, messages: { check } }: AnotherPartyProps) {
  const { title, text, start } = check.parties;
  return (
    <section className="print:hidden">
      <SectionHeading>{title}</SectionHeading>
      <p>{text}</p>
      <p className="mt-4">
        <LinkButton href={questionUrl('situation', withAnotherParty(state))} look="plain">
          {start}
        </LinkButton>
      </p>
    </section>
  );
}
