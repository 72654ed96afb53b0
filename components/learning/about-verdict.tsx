import { LevelMark } from '@/components/check/level-mark';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';
import { weights } from '@/lib/triage/red-flags/red-flag';
import { levels } from '@/lib/triage/verdict';

/** How answers become a verdict: the levels, worst first, and what each weight does. */
export function AboutVerdict({ messages }: { messages: Messages }) {
  const { about, verdict } = messages;
  return (
    <>
      <SectionHeading id="verdict">{about.verdict.title}</SectionHeading>
      <p>{about.verdict.text}</p>
      <ul>
        {levels.map((level) => (
          <li key={level} className="mt-4 flex">
            <LevelMark level={level} className="size-9" />
            <p className="ml-4 min-w-0">
              <strong className="block">{verdict[level].title}</strong>
              {about.verdict.levels[level]}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4 font-bold">{about.verdict.never}</p>
      <SectionHeading id="weights">{about.weights.title}</SectionHeading>
      <dl>
        {weights.map((weight) => (
          <div key={weight} className="mt-3">
            <dt className="font-bold">{verdict.weights[weight]}</dt>
            <dd>{about.weights[weight]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
