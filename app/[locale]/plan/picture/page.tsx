import type { Metadata } from 'next';
import { paperAddress } from '@/components/paper/paper-address';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { addressOf } from '@/lib/addresses';
import { fill } from '@/lib/i18n/fill';
import { messages } from '@/lib/i18n/messages';
import { readPlace } from '../../read-place';
import { readPaper } from '../read-paper';

type Props = PageProps<'/[locale]/plan/picture'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title } = messages[locale].paper.picture;
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** The plan as a picture on a page of its own, to press and hold: inside WeChat the one thing that can be saved. */
export default async function PicturePage({ searchParams }: Props) {
  const place = await readPlace(searchParams);
  const { plan, ground } = await readPaper(place.locale, await searchParams);
  const { picture, ways } = ground.words.paper;
  return (
    <>
      <BackLink href={addressOf('/plan', place)}>{picture.back}</BackLink>
      <PageHeading lead={picture.save}>{picture.title}</PageHeading>
      {/* biome-ignore lint/performance/noImgElement: next/image sets inline styles, and this is drawn once */}
      <img
        src={addressOf('/plan/image.png', place)}
        alt={fill(picture.alt, { verdict: plan.verdict })}
        width={1080}
        className="h-auto w-full border border-rule bg-[#ffffff]"
      />
      <p className="mt-6">
        <a
          href={paperAddress('/plan/text', place, { columns: '48' })}
          className="inline-block py-2"
        >
          {ways.text48}
        </a>
      </p>
    </>
  );
}
