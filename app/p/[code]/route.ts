import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import { urlFromCode } from '@/lib/paper/url-from-code';
import { byLanguage } from '../by-language';

/** What a camera opens: the plan of a short code, or the page that says what is wrong with it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params;
  const { institutions } = await loadDirectorySnapshot();
  return byLanguage(request, (locale) => urlFromCode(code, locale, institutions));
}
