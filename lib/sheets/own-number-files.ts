import type { OwnNumberLine } from '@/lib/check/own-call';
import { dialString } from '@/lib/check/own-number';
import { calendarText, foldedLine } from '@/lib/learning/protect/content-line';

/** Lines of text as vCard and iCalendar want them: folded, each ended by CR LF. */
function file(lines: readonly string[]): string {
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/**
 * The merchant's own numbers as contacts (vCard 3.0, the version every phone reads), each with where and when it was
 * copied in its note, so that nobody takes it for a published one.
 */
export function ownContacts(
  lines: readonly (Pick<OwnNumberLine, 'name' | 'record'> & { readonly note: string })[],
): string {
  return lines
    .map(({ name: written, record, note }) => {
      const name = written.replace(/\s+/g, ' ');
      return file([
        'BEGIN:VCARD',
        'VERSION:3.0',
        `N:${calendarText(name)};;;;`,
        `FN:${calendarText(name)}`,
        `TEL;TYPE=WORK,VOICE:${dialString(record)}`,
        `NOTE:${calendarText(note)}`,
        'END:VCARD',
      ]);
    })
    .join('');
}

/** The same day a year later, as YYYYMMDD; 29 February becomes 1 March. */
function nextYear(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10).replace(/-/g, '');
}

/**
 * A calendar (RFC 5545) with one entry a year after `today` (YYYY-MM-DD) at half past nine, and every year from then on:
 * look at contract and app again. It names no number; the time has no zone, so it is half past nine wherever the phone is.
 */
export function yearlyReminder(title: string, today: string, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const text = calendarText(title);
  return file([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RingTrue//My shop//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:my-shop-yearly@ringtrue',
    `DTSTAMP:${stamp}`,
    `DTSTART:${nextYear(today)}T093000`,
    'DURATION:PT5M',
    'RRULE:FREQ=YEARLY',
    `SUMMARY:${text}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${text}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
