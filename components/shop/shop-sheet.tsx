import type { ReactNode } from 'react';

import { SheetFrame } from '@/components/sheets/sheet-frame';
import { interpolate } from '@/lib/i18n/interpolate';
import { oddLengths } from '@/lib/sheets/shop-record';
import { InstitutionChoice } from './institution-choice';
import { NumberFields } from './number-fields';
import { NumberStanding } from './number-standing';
import { PhotoFields } from './photo-fields';
import { ShopTextField } from './shop-field';
import type { ShopDirectoryProps } from './shop-props';
import { TerminalFields } from './terminal-fields';
import { WhereFigure } from './where-figure';

interface ShopSheetProps extends ShopDirectoryProps {
  /** False without script and until the device was asked: nothing there could keep a photo or compare a number. */
  readonly asked: boolean;
  readonly onRemove: (() => void) | undefined;
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8 border-t border-rule pt-3">
      <h2 className="text-lg font-bold">{title}</h2>
      {children}
    </section>
  );
}

/** One shop in six steps, each with the thing to take in hand; the drawings stand with the first shop only. */
export function ShopSheet({ onRemove, asked, ...props }: ShopSheetProps) {
  const { place, shop, messages } = props;
  const { steps } = messages;
  const figures = place === 1;
  const numbers = shop.numbers.filter(({ number }) => number.trim() !== '');
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
      <ShopTextField {...props} field="name" />
      <ShopTextField {...props} field="address" />
      <Step title={steps.slip}>
        {figures ? <WhereFigure id="slip" messages={messages} /> : null}
        <TerminalFields {...props} asked={asked} />
      </Step>
      <Step title={steps.contract}>
        {figures ? <WhereFigure id="contract" messages={messages} /> : null}
        {figures ? <WhereFigure id="app" messages={messages} /> : null}
        <InstitutionChoice {...props} owner="acquirer" />
        <NumberFields {...props} owner="acquirer" />
      </Step>
      <Step title={steps.card}>
        <InstitutionChoice {...props} owner="bank" />
        <ShopTextField {...props} field="lastFour" />
        <NumberFields {...props} owner="bank" />
      </Step>
      <Step title={steps.fees}>
        <ShopTextField {...props} field="installer" />
        <ShopTextField {...props} field="rate" />
        <ShopTextField {...props} field="yearlyFee" />
        <ShopTextField {...props} field="trafficFee" />
      </Step>
      {asked ? (
        <div className="print:hidden">
          <Step title={steps.photos}>
            <PhotoFields {...props} />
          </Step>
          <Step title={steps.check}>
            {numbers.length === 0 ? <p className="mt-2">{messages.check.none}</p> : null}
            <ul>
              {numbers.map((number) => (
                <li key={number.owner} className="mt-2">
                  <strong>
                    {messages.number[number.owner]}{' '}
                    <span className="whitespace-nowrap">{number.number}</span>
                  </strong>
                  <br />
                  <NumberStanding {...props} number={number} />
                </li>
              ))}
              {oddLengths(shop).map(({ field, value, usual }) => (
                <li key={`${field} ${value}`} className="mt-2">
                  <strong>
                    {messages.register.fields[field]} {value}
                  </strong>
                  <br />
                  {interpolate(messages.check.oddLength, {
                    count: String(value.length),
                    usual: String(usual),
                  })}
                </li>
              ))}
            </ul>
          </Step>
        </div>
      ) : null}
    </SheetFrame>
  );
}
