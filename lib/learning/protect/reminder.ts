import { calendarText, foldedLine } from './content-line';

/** What the calendar shows once a month. */
export interface Reminder {
  /** Stays the same for ever, so that loading the file again replaces the entry. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** The page with the list; null where the site does not know its own address. */
  readonly url: string | null;
}

/** The things to look at as one text, a number and a line each. */
export function numberedLines(items: readonly string[]): string {
  return items.map((item, place) => `${place + 1}. ${item}`).join('\n');
}

/** The first day of the month after a YYYY-MM-DD date, as YYYYMMDD. */
export function firstOfNextMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const next = new Date(Date.UTC(year, month, 1));
  return next.toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * A calendar (RFC 5545) with one entry on the first of every month at half past nine, from next month on.
 * The time has no zone: it is half past nine wherever the phone is, so no zone rules have to travel along.
 * @param today YYYY-MM-DD in the shop's zone
 * @param now the moment the file is made
 */
export function reminderCalendar(reminder: Reminder, today: string, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const title = calendarText(reminder.title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RingTrue//Monthly check//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${reminder.uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${firstOfNextMonth(today)}T093000`,
    'DURATION:PT5M',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1',
    `SUMMARY:${title}`,
    `DESCRIPTION:${calendarText(reminder.text)}`,
    ...(reminder.url ? [`URL:${reminder.url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${title}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}
