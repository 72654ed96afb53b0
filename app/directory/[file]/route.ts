import { onceListed } from '@/lib/directory/model/former';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { keptAnswer } from '../../api/v1/answer/open-answer';
import { directoryRoute } from '../../api/v1/answer/open-route';
import { problem } from '../../api/v1/answer/problem';
import { contactFor } from './contact';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../../api/v1/answer/other-methods';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/directory/[file]'>;

/** `/directory/{institution}.vcf?lang=zh|en`: the numbers of one institution that may be dialled, for the phone's contacts. */
export const GET = directoryRoute<Context>(async (request, directory, { params }) => {
  const { file } = await params;
  const institution = onceListed(directory, file.replace(/\.vcf$/, ''));
  if (institution === undefined || !file.endsWith('.vcf'))
    return problem(request, 'unknownAddress');
  const lang = new URL(request.url).searchParams.get('lang') ?? defaultLocale;
  const body = contactFor(institution, directory.today, isLocale(lang) ? lang : defaultLocale);
  if (body === null) return problem(request, 'noDialableNumber');
  const headers = { 'Content-Disposition': `attachment; filename="${institution.id}.vcf"` };
  return keptAnswer(request, { body, type: 'text/vcard; charset=utf-8', headers });
});
