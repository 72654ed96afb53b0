'use client';

import { useState } from 'react';
import { PrintButton } from '@/components/plan/print-button';
import { saveFile } from '@/components/sheets/save-file';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import { mayDialOwn, ownNumberStanding } from '@/lib/check/own-number';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { ownContacts, yearlyReminder } from '@/lib/sheets/own-number-files';
import type { ShopRecord } from '@/lib/sheets/shop-record';

interface ShopToolsProps {
  readonly shops: readonly ShopRecord[];
  readonly directory: DirectorySnapshot;
  readonly messages: Messages['shop'];
  readonly locale: Locale;
  readonly inWeChat: boolean;
}

/** The numbers that may be dialled, with what a contact calls them and says about them. */
function contactsOf({ shops, directory, messages, locale }: ShopToolsProps) {
  return shops.flatMap((shop) =>
    shop.numbers
      .filter((record) => mayDialOwn(ownNumberStanding(record, shop[record.owner], directory)))
      .map((record) => {
        const institution = institutionById(directory, shop[record.owner]);
        const name = institution
          ? inLanguage(institution.brand, locale)
          : shop[`${record.owner}Name`] || messages.number[record.owner];
        const place = record.from ? messages.number.places[record.from] : '';
        const note = interpolate(messages.take.note, { place, date: record.copiedOn });
        return { name: interpolate(messages.take.contact, { name }), record, note };
      }),
  );
}

/** What can be taken from here: his numbers as contacts, a poster, a reminder for next year; made on the device. */
export function ShopTools(props: ShopToolsProps) {
  const [saved, setSaved] = useState('');
  const { directory, messages, locale, inWeChat } = props;
  const { take } = messages;
  const contacts = contactsOf(props);
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text);
    setSaved(name);
  };
  return (
    <section className="print:hidden">
      <SectionHeading>{take.title}</SectionHeading>
      {inWeChat ? <p>{take.weChat}</p> : null}
      <ul className="flex flex-wrap">
        {contacts.length > 0 && !inWeChat ? (
          <li className="mb-3 mr-4">
            <Button
              type="button"
              look="plain"
              onClick={() => save('my-shop.vcf', 'text/vcard', ownContacts(contacts))}
            >
              {take.contacts}
            </Button>
          </li>
        ) : null}
        {inWeChat ? null : (
          <li className="mb-3 mr-4">
            <Button
              type="button"
              look="plain"
              onClick={() =>
                save(
                  'my-shop.ics',
                  'text/calendar',
                  yearlyReminder(take.reminderTitle, directory.today, new Date()),
                )
              }
            >
              {take.reminder}
            </Button>
          </li>
        )}
      </ul>
      <p role="status" className="font-bold">
        {saved === '' ? '' : interpolate(messages.saved, { name: saved })}
      </p>
      <ul>
        <li>
          <a href={`/${locale}/protect/poster`} className="inline-block py-2">
            {take.poster}
          </a>
        </li>
        <li>
          <a href={`/${locale}/service/card`} className="inline-block py-2">
            {take.card}
          </a>
        </li>
        <li>
          <a href={`/${locale}/protect/terminals`} className="inline-block py-2">
            {messages.toRegister}
          </a>
        </li>
      </ul>
      <p className="mt-3">
        <PrintButton
          look="plain"
          label={messages.print}
          elsewhere={messages.elsewhere}
          inWeChat={inWeChat}
        />
      </p>
    </section>
  );
}
