import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { firstOfNextMonth, numberedLines, reminderCalendar } from './reminder';

const today = '2026-11-22';
const now = new Date('2026-11-22T12:34:56Z');

function messagesIn(locale: Locale) {
  const { entry, items } = allMessages[locale].protect.reminder;
  return { title: entry, text: numberedLines(Object.values(items)) };
}

function calendarIn(locale: Locale, url: string | null = 'https://shop.example/zh/protect') {
  return reminderCalendar(
    { uid: `monthly-${locale}@ringtrue`, ...messagesIn(locale), url },
    today,
    now,
  );
}

function entryOf(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return new ICAL.Event(root.getFirstSubcomponent('vevent') ?? expect.fail('no entry'));
}

describe.each(locales)('the monthly reminder in %s', (locale) => {
  const { title, text } = messagesIn(locale);

  it('is read by a calendar program with its words whole', () => {
    const entry = entryOf(calendarIn(locale));
    expect([entry.summary, entry.description]).toEqual([title, text]);
    expect(entry.component.getFirstPropertyValue('url')).toBe('https://shop.example/zh/protect');
  });

  it('comes on the first of every month at half past nine, wherever the phone is', () => {
    const entry = entryOf(calendarIn(locale));
    const dates = entry.iterator();
    const next = [dates.next(), dates.next(), dates.next()].map(String);
    expect(next).toEqual(['2026-12-01T09:30:00', '2027-01-01T09:30:00', '2027-02-01T09:30:00']);
    expect(entry.startDate.zone.tzid).toBe('floating');
  });

  it('rings when it comes', () => {
    const alarm = entryOf(calendarIn(locale)).component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  });

  it('keeps to short lines that end as the standard wants, whole characters only', () => {
    const calendar = calendarIn(locale);
    const lines = calendar.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(calendar).not.toContain('\uFFFD');
  });
});

describe('the reminder', () => {
  it('leaves its address out where the site does not know it', () => {
    expect(calendarIn('zh', null)).not.toContain('URL:');
  });

  it('keeps commas, semicolons, backslashes and new lines of its words', () => {
    const messages = { uid: 'a', title: 'a,b;c\\d', text: 'one\ntwo', url: null };
    const entry = entryOf(reminderCalendar(messages, today, now));
    expect([entry.summary, entry.description]).toEqual(['a,b;c\\d', 'one\ntwo']);
  });

  it('starts next month, also at the turn of the year', () => {
    expect(['2026-12-31', '2026-01-31'].map(firstOfNextMonth)).toEqual(['20270101', '20260201']);
  });
});
