import { SheetField } from '@/components/sheets/sheet-field';
import { lastFourOf, type ShopField, shopSheets } from '@/lib/sheets/shop-record';
import type { ShopProps } from './shop-props';

interface ShopFieldProps extends ShopProps {
  readonly field: Exclude<ShopField, 'acquirer' | 'bank'>;
}

/** One line of text about a shop. */
export function ShopTextField({ place, shop, field, messages, onWrite }: ShopFieldProps) {
  const hints: Readonly<Partial<Record<ShopField, string>>> = messages.hints;
  const isCard = field === 'lastFour';
  return (
    <SheetField
      id={`shop-${field}-${place}`}
      label={messages.fields[field]}
      hint={hints[field]}
      kind={isCard ? 'digits' : 'text'}
      longest={shopSheets.longestField}
      refused={messages.refused}
      value={shop[field]}
      onWrite={(text) => onWrite({ ...shop, [field]: isCard ? lastFourOf(text) : text })}
    />
  );
}
