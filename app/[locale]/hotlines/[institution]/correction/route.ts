import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import { institutionById } from '@/lib/directory/model/published';
import { correctionFrom } from '@/lib/directory/store/corrections';
import { leaveCorrection } from '@/lib/directory/store/leave-correction';
import { isLocale } from '@/lib/i18n/locales';
import { formFields } from '@/lib/security/form-fields';

/**
 * Takes a correction from outside as a lead for the reviewers and sends the browser back to the institution, where the fragment
 * says what became of it. Nothing of it is written into an address or a log.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string; institution: string }> },
): Promise<Response> {
  const { locale, institution: id } = await params;
  const institution = institutionById(await loadDirectorySnapshot(), id);
  if (!isLocale(locale) || institution === undefined) return new Response(null, { status: 404 });
  const correction = correctionFrom(await formFields(request), institution);
  const outcome =
    correction === null ? 'unreadable' : await leaveCorrection(institution.id, correction);
  return new Response(null, {
    status: 303,
    headers: {
      Location: `/${locale}/hotlines/${institution.id}#correction-${outcome}`,
      'Cache-Control': 'no-store',
    },
  });
}
