import { PrintButton } from '@/components/plan/print-button';
import { shopStore } from '@/components/sheets/record-store';
import { AddSheet } from '@/components/sheets/sheet-frame';
import { numbered, useEditedRecords } from '@/components/sheets/use-records';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import type { ViewProps } from '@/lib/pages/view-props';
import { emptyShop, isShopFilled, shopSheets } from '@/lib/sheets/shop-record';
import { ClearShop } from './clear-shop';
import { KeepShop } from './keep-shop';
import { MoveShop } from './move-shop';
import { ShopCopy } from './shop-copy';
import { ShopGone } from './shop-gone';
import { ShopSheet } from './shop-sheet';
import { ShopTools } from './shop-tools';

/** What the merchant knows himself about his shops, written down step by step; on this device only, or on paper. */
export function ShopView({ context }: ViewProps<'shop'>) {
  const { locale, directory, inWeChat } = context;
  const { shop: messages, plan } = context.messages;
  const { records: shops, asked, add, remove, write } = useEditedRecords(shopStore, emptyShop);
  const filled = shops.filter(isShopFilled);
  return (
    <div className="shop">
      <PageHeading lead={<span className="print:hidden">{messages.lead}</span>}>
        {messages.title}
      </PageHeading>
      <noscript>
        <p className="print:hidden">{messages.paper}</p>
      </noscript>
      <div className="print:hidden">
        <p>{messages.stays}</p>
        <p className="mt-3 font-bold">{messages.never}</p>
        <p className="mt-3">{messages.hostile}</p>
      </div>
      {shopStore.isKept() ? null : (
        <p role="alert" className="mt-3 font-bold">
          {messages.notKept}
        </p>
      )}
      {asked && filled.length === 0 ? <ShopGone messages={messages.gone} /> : null}
      {numbered(shops).map(({ place, record: shop }) => {
        const shared = { place, shop, messages, directory, locale };
        return shop.readOnly ? (
          <ShopCopy key={place} {...shared} call={plan.call} onRemove={() => remove(place)} />
        ) : (
          <ShopSheet
            key={place}
            {...shared}
            kinds={plan.pick.kinds}
            onWrite={(next) => write(place, next)}
            onRemove={shops.length > 1 ? () => remove(place) : undefined}
          />
        );
      })}
      {asked ? (
        <AddSheet
          full={shops.length >= shopSheets.mostSheets}
          messages={messages}
          onAdd={() => add(emptyShop)}
        />
      ) : null}
      <section className="print:hidden">
        <SectionHeading>{messages.ask.title}</SectionHeading>
        <ol className="list-decimal pl-6">
          {messages.ask.items.map((item) => (
            <li key={item} className="mt-2">
              {item}
            </li>
          ))}
        </ol>
        <p className="mt-4">
          <a href={`/${locale}/protect/terminals`} className="inline-block py-2">
            {messages.toRegister}
          </a>
        </p>
      </section>
      <div className="print:hidden">
        <PrintButton label={messages.print} elsewhere={messages.elsewhere} inWeChat={inWeChat} />
      </div>
      {asked ? (
        <>
          {filled.length > 0 ? (
            <KeepShop shops={filled} messages={messages.keep} inWeChat={inWeChat} />
          ) : null}
          <ShopTools
            shops={filled}
            directory={directory}
            messages={messages}
            locale={locale}
            inWeChat={inWeChat}
          />
          <MoveShop shops={filled} messages={messages} inWeChat={inWeChat} />
          <ClearShop messages={messages.clear} isEmpty={filled.length === 0} />
        </>
      ) : null}
    </div>
  );
}
