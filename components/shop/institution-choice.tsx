import { SheetChoice } from '@/components/sheets/sheet-choice';
import { institutionGroups, kindsFor } from '@/lib/check/pick-fields';
import { ShopTextField } from './shop-field';
import type { ShopDirectoryProps } from './shop-props';

interface InstitutionChoiceProps extends ShopDirectoryProps {
  readonly owner: 'acquirer' | 'bank';
}

/** The payment company or the bank: one of the directory's, or a name of his own where it has none. */
export function InstitutionChoice(props: InstitutionChoiceProps) {
  const { owner, place, shop, messages, directory, kinds, locale, onWrite } = props;
  const hints: Readonly<Partial<Record<typeof owner, string>>> = messages.hints;
  return (
    <>
      <div className={shop[`${owner}Name`] === '' ? '' : 'print:hidden'}>
        <SheetChoice
          id={`shop-${owner}-${place}`}
          label={messages.fields[owner]}
          hint={hints[owner]}
          none={messages.none}
          groups={institutionGroups(kindsFor(owner), directory.institutions, kinds, locale)}
          value={shop[owner]}
          onWrite={(id) => onWrite({ ...shop, [owner]: id })}
        />
      </div>
      {shop[owner] === '' ? (
        <div className={shop[`${owner}Name`] === '' ? 'print:hidden' : ''}>
          <ShopTextField {...props} field={`${owner}Name`} />
        </div>
      ) : null}
    </>
  );
}
