import { Quote } from '@/components/console/check-card';
import { savedLook } from '@/lib/console/saved-look';
import { environment } from '@/lib/env';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

/** More is no page that a person reads. */
const mostBlocks = 3_000;

/** The whole page as the watcher saved it, in words alone, with the value marked. */
export default async function SavedPage({ searchParams }: PageProps<'/console/[locale]/saved'>) {
  const { look, value } = await searchParams;
  const id = Number(look);
  const sought = typeof value === 'string' ? value.slice(0, 200) : '';
  return signedIn(async ({ messages, work }) => {
    const { saved } = messages;
    const found =
      Number.isSafeInteger(id) && id > 0
        ? await savedLook(work.database, environment().DATA_DIR, id)
        : null;
    const text = found?.page?.text ?? null;
    return (
      <>
        <h1 className="text-2xl font-bold">{saved.title}</h1>
        {found === null ? (
          <p className="mt-2">{saved.none}</p>
        ) : (
          <>
            <p className="mt-2 text-base text-muted wrap-anywhere">
              {interpolate(saved.of, { date: found.on, url: found.url })}
            </p>
            <p className="mt-2">
              {found.page === null ? saved.notHere : text === null ? saved.noText : saved.wordsOnly}
            </p>
          </>
        )}
        {text === null ? null : (
          <section className="mt-6">
            {text.title === '' ? null : <h2 className="text-xl font-bold">{text.title}</h2>}
            {text.blocks.slice(0, mostBlocks).map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a saved page never change
              <Quote key={at} text={block.text} value={sought} />
            ))}
          </section>
        )}
      </>
    );
  });
}
