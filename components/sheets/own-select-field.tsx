'use client';

import type { ComponentProps } from 'react';
import { SelectField } from '@/components/ui/select-field';
import type { ShopRecord } from '@/lib/sheets/shop-record';
import type { PickId } from '@/lib/triage/answers';
import { shopStore } from './record-store';
import { useRecords } from './use-records';

interface OwnSelectFieldProps extends Omit<ComponentProps<typeof SelectField>, 'name' | 'preset'> {
  readonly name: PickId;
}

/** The one institution all shops have in common; undefined for none and for several. */
function onlyOne(shops: readonly ShopRecord[], field: 'acquirer' | 'bank'): string | undefined {
  const [first, ...others] = new Set(shops.map((shop) => shop[field]).filter(Boolean));
  return others.length > 0 ? undefined : first;
}

/** The choice of an institution, set to the merchant's own while nothing is chosen; whoever calls mostly claims to be his payment company. */
export function OwnSelectField(props: OwnSelectFieldProps) {
  const { records: shops } = useRecords(shopStore);
  const own = onlyOne(shops, props.name === 'bank' ? 'bank' : 'acquirer');
  return <SelectField {...props} preset={own} />;
}
