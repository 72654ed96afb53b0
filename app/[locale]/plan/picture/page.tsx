import { OwnPicture } from '@/components/paper/own-picture';
import { OwnDirectory } from '@/components/sheets/own-directory';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import { pageUrl } from '@/lib/page-url';
import { calledBy } from '@/lib/paper/paper-call';
import { paperUrl } from '@/lib/paper/paper-url';
import { pageMetadata } from '../../page-metadata';
import { readPlace } from '../../read-check-state';
import { readPaper } from '../read-paper';

type Props = PageProps<'/[locale]/plan/picture'>;

export const generateMetadata = () => pageMetadata('picture');

/** The plan as a picture on a page of its own, to press and hold: inside WeChat the one thing that can be saved. */
export default async function PicturePage({ searchParams }: Props) {
  const state = await readPlace(searchParams);
  const { plan, context } = await readPaper(state.locale, await searchParams);
  const { picture, ways } = context.messages.paper;
  return (
    <>
      <BackLink href={pageUrl('/plan', state)}>{picture.back}</BackLink>
      <PageHeading lead={picture.save}>{picture.title}</PageHeading>
      <OwnDirectory>
        <OwnPicture
          src={pageUrl('/plan/image.png', state)}
          alt={interpolate(picture.alt, { verdict: plan.verdict })}
          width={1080}
          className="h-auto w-full border border-rule bg-[#ffffff]"
          calls={calledBy(plan)}
          messages={{ own: picture.own, call: context.messages.plan.call }}
          locale={state.locale}
        />
      </OwnDirectory>
      <p className="mt-6">
        <a href={paperUrl('/plan/text', state, { columns: '48' })} className="inline-block py-2">
          {ways.text48}
        </a>
      </p>
    </>
  );
}
