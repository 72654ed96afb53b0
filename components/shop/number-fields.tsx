import { SheetChoice } from '@/components/sheets/sheet-choice';
import { SheetField } from '@/components/sheets/sheet-field';
import {
  type NumberOwner,
  type NumberPlace,
  type OwnNumberRecord,
  officialPlaces,
  otherPlaces,
  ownNumberFrom,
  ownNumberSheets,
} from '@/lib/sheets/own-number-record';
import { numberRows } from '@/lib/sheets/shop-record';
import { NumberStanding } from './number-standing';
import type { ShopDirectoryProps } from './shop-props';

interface NumberFieldsProps extends ShopDirectoryProps {
  readonly owner: NumberOwner;
}

/** The number of the payment company or the bank, from where and when it was copied, and what becomes of it. */
export function NumberFields(props: NumberFieldsProps) {
  const { owner, place, shop, messages, directory, onWrite } = props;
  const { number: words } = messages;
  const rows = numberRows(shop);
  const number = rows.find((row) => row.owner === owner);
  if (!number) return null;
  const write = (part: Partial<OwnNumberRecord>) => {
    const next = ownNumberFrom({ ...number, ...part });
    onWrite({ ...shop, numbers: rows.map((row) => (row === number ? next : row)) });
  };
  const choices = (places: readonly NumberPlace[]) =>
    places.map((value) => ({ value, label: words.places[value] }));
  return (
    <>
      <SheetField
        id={`shop-${owner}-number-${place}`}
        label={words[owner]}
        hint={owner === 'bank' ? words.hintBank : undefined}
        kind="phone"
        longest={ownNumberSheets.longestField}
        refused={messages.refused}
        value={number.number}
        onWrite={(text) =>
          write({
            number: text,
            from: number.from || (owner === 'bank' ? 'cardBack' : ''),
            copiedOn: text === '' ? '' : directory.today,
          })
        }
      />
      <div className={number.number === '' ? 'hidden print:block' : ''}>
        <SheetChoice
          id={`shop-${owner}-from-${place}`}
          label={words.from}
          none={words.fromNone}
          groups={[
            { label: words.official, options: choices(officialPlaces) },
            { label: words.others, options: choices(otherPlaces) },
          ]}
          value={number.from}
          onWrite={(from) => write({ from: from as NumberPlace })}
        />
        <SheetField
          id={`shop-${owner}-copiedOn-${place}`}
          label={words.copiedOn}
          kind="day"
          longest={10}
          value={number.copiedOn}
          knownEmpty
          onWrite={(copiedOn) => write({ copiedOn })}
        />
      </div>
      <p role="status" className="mt-2 font-bold print:hidden">
        <NumberStanding {...props} number={number} onlyToMend />
      </p>
    </>
  );
}
