import { chinaDate } from './china-date';

/**
 * The day that decides which numbers of a directory still count: today in China, but never earlier than the day it was
 * published, so that a clock put back revives no expired number.
 */
export function todayFor({ publishedAt }: { readonly publishedAt: string }, now: Date): string {
  const published = chinaDate(new Date(publishedAt));
  const today = chinaDate(now);
  if (today < published) return published;
  return today;
}
