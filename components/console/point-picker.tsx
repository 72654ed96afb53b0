import { contactPointKinds } from '@/lib/directory/model/contact-point';
import type { Institution } from '@/lib/directory/model/institution';
import { pointsOf } from '@/lib/directory/model/points';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { kindWords } from './check-card';
import { Part } from './fields';

interface PointPickerProps {
  readonly institution: Institution;
  readonly messages: Messages['console'];
  readonly words: Messages['directory'];
  readonly home: string;
}

/** Asks what of an institution a proposal is about: something new of a kind, or what stands published. */
export function PointPicker({ institution, messages, words, home }: PointPickerProps) {
  const { propose, pointKinds } = messages;
  const points = pointsOf(institution);
  const to = (query: Readonly<Record<string, string>>) =>
    `${home}/propose?${new URLSearchParams({ institution: institution.id, ...query })}`;
  return (
    <>
      <Part title={propose.addTitle}>
        <ul className="flex flex-wrap gap-x-6">
          {contactPointKinds.map((kind) => (
            <li key={kind}>
              <a href={to({ kind })} className="inline-flex min-h-12 items-center">
                {interpolate(propose.addKind, { kind: pointKinds[kind] })}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      {points.length === 0 ? null : (
        <Part title={propose.changeTitle}>
          <ul>
            {points.map(({ kind, value, content }) => (
              <li key={`${kind} ${value}`} className="border-t border-rule">
                <a href={to({ kind, value })} className="block min-h-12 py-2 wrap-anywhere">
                  <span className="font-bold tabular-nums">{content.display}</span>
                  <span className="block text-base text-muted">
                    {kindWords(
                      {
                        purpose: 'purpose' in content ? content.purpose : null,
                        pointKind: kind,
                      },
                      words,
                      messages,
                    )}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
