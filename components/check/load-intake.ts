import type { IntakeView } from '@/lib/check/intake-view';
import type { Locale } from '@/lib/i18n/locales';
import type { OptionId } from '@/lib/triage/vocabulary';

const loadReader = () =>
  Promise.all([import('@/lib/check/intake-view'), import('@/lib/intake/read-with')]);
const loadEnglish = () => import('@/lib/intake/rows/english');

/** Fetches what reads a text in a language, once; never before the first paint. */
export async function loadIntake(locale: Locale): Promise<void> {
  await Promise.all([loadReader(), locale === 'en' ? loadEnglish() : null]);
}

/** Fetches all that reads a text, for when there is no network later. */
export async function loadWholeIntake(): Promise<void> {
  await Promise.all([loadReader(), loadEnglish()]);
}

/** Reads a text on the phone; rejects where a piece of what reads it cannot be had. */
export async function readHere(
  text: string,
  situation: OptionId<'situation'> | undefined,
): Promise<IntakeView> {
  const [{ intakeViewWith }, { holdsEnglish }] = await loadReader();
  const { englishRows } = holdsEnglish(text) ? await loadEnglish() : { englishRows: [] };
  return intakeViewWith(text, situation, englishRows);
}
