'use client';

import type { ComponentProps } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { onlyInstitution } from '@/lib/sheets/shop-record';
import type { PickId } from '@/lib/triage/answers';
import { shopStore } from './record-store';
import { useRecords } from './use-records';

interface OwnSelectFieldProps extends Omit<ComponentProps<typeof SelectField>, 'name' | 'preset'> {
  readonly name: PickId;
}

/** The choice of an institution, set to the merchant's own while nothing is chosen; whoever calls mostly claims to be his payment company. */
export function OwnSelectField(props: OwnSelectFieldProps) {
  const { records: shops } = useRecords(shopStore);
  const own = onlyInstitution(shops, props.name === 'bank' ? 'bank' : 'acquirer');
  return <SelectField {...props} preset={own} />;
}
