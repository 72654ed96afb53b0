import { OwnNumberLine } from '@/components/sheets/own-number-line';
import { SheetFrame } from '@/components/sheets/sheet-frame';
import { ownLineOf } from '@/lib/check/own-call';
import { mayDialOwn } from '@/lib/check/own-number';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { isFilled } from '@/lib/sheets/sheet-record';
import { type TerminalField, terminalFields } from '@/lib/sheets/terminal-record';
import { NumberStanding } from './number-standing';
import type { ShopDirectoryProps } from './shop-props';

interface ShopCopyProps extends Omit<ShopDirectoryProps, 'kinds' | 'onWrite'> {
  readonly call: Messages['plan']['call'];
  readonly onRemove: () => void;
}

/** Label and value of what is filled in; nothing for what is not. */
function Rows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className="mt-3">
            <dt className="text-base text-muted">{label}</dt>
            <dd className="break-words text-lg font-bold">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A shop as the counter phone holds it: to read and to dial from, not to change. */
export function ShopCopy(props: ShopCopyProps) {
  const { place, shop, messages, directory, locale, call, onRemove } = props;
  const { fields, register, copy } = messages;
  const listed = institutionById(directory, shop.acquirer);
  const acquirer = listed ? inLanguage(listed.brand, locale) : shop.acquirerName;
  return (
    <SheetFrame
      className="mt-6 px-inset"
      title={[interpolate(messages.shop, { place: String(place) }), shop.name]
        .filter(Boolean)
        .join(' · ')}
      remove={messages.remove}
      confirm={messages.confirm}
      removeHidden={interpolate(messages.removeHidden, { place: String(place) })}
      onRemove={onRemove}
    >
      <p className="mt-2">{copy}</p>
      <Rows
        rows={[
          [fields.address, shop.address],
          [fields.acquirer, acquirer],
          [fields.installer, shop.installer],
        ]}
      />
      {shop.numbers
        .filter(({ number }) => number.trim() !== '')
        .map((record) => {
          const line = ownLineOf(shop, record, directory, locale);
          return (
            <div key={record.number}>
              <OwnNumberLine line={line} messages={call} locale={locale} />
              {mayDialOwn(line.standing) ? null : (
                <p>
                  <NumberStanding
                    {...{ place, shop, messages, directory, locale }}
                    number={record}
                  />
                </p>
              )}
            </div>
          );
        })}
      {shop.terminals.filter(isFilled).map((terminal) => (
        <Rows
          key={Object.values(terminal).join(' ')}
          rows={terminalFields.map((field: TerminalField) => [
            register.fields[field],
            terminal[field],
          ])}
        />
      ))}
    </SheetFrame>
  );
}
