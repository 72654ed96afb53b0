import { directoryToday } from '@/app/[locale]/directory-today';
import { addressOfCode } from '@/components/paper/address-of-code';
import { byLanguage } from '../by-language';

/** What a camera opens: the plan of a short code, or the page that says what is wrong with it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params;
  const { institutions } = await directoryToday();
  return byLanguage(request, (locale) => addressOfCode(code, locale, institutions));
}
