import { DirectoryAge } from '@/components/directory/directory-age';
import type { Ground } from '@/components/page/ground';
import { CallNumberLine } from '@/components/plan/call-number-line';
import { numbersOf } from '@/components/plan/call-view';
import type { Place } from '@/lib/addresses';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { fill } from '@/lib/i18n/fill';

/** The published numbers of the institution the caller claims to be, each with its proof. */
export function ClaimedNumbers({ place, ground }: { place: Place; ground: Ground }) {
  const { locale, picks } = place;
  const { directory } = ground;
  const { check, plan } = ground.words;
  const claimed = picks.claimed && institutionById(directory, picks.claimed);
  if (!claimed) return null;
  const name = inLanguage(claimed.brand, locale);
  const numbers = numbersOf(claimed, locale, directory.today);
  if (numbers.length === 0) return <p className="my-6">{fill(check.number.none, { name })}</p>;
  return (
    <section className="my-6">
      <h2 className="text-lg font-bold">{fill(check.number.published, { name })}</h2>
      <DirectoryAge directory={directory} words={ground.words.directory.age} onlyOld />
      {numbers.map((number) => (
        <CallNumberLine
          key={number.published.hotline.number}
          number={number}
          words={plan.call}
          locale={locale}
        />
      ))}
    </section>
  );
}
