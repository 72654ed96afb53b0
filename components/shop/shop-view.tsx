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
  // A counter phone reads: what the owner does is none of its business.
  const isCounter = filled.length > 0 && filled.every(({ readOnly }) => readOnly);
  return (
    <div className="shop">
      <PageHeading
        lead={isCounter ? undefined : <span className="print:hidden">{messages.lead}</span>}
      >
        {messages.title}
      </PageHeading>
      <p className="hidden print:block">{messages.paperRule}</p>
      <noscript>
        <p className="print:hidden">{messages.paper}</p>
      </noscript>
      {isCounter ? null : (
        <div className="print:hidden">
          <p>{messages.stays}</p>
          <p className="mt-3 font-bold">{messages.never}</p>
          <p className="mt-3">{messages.hostile}</p>
        </div>
      )}
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
            asked={asked}
            kinds={plan.pick.kinds}
            onWrite={(next) => write(place, next)}
            onRemove={shops.length > 1 ? () => remove(place) : undefined}
          />
        );
      })}
      {asked && !isCounter ? (
        <AddSheet
          full={shops.length >= shopSheets.mostSheets}
          messages={messages}
          onAdd={() => add(emptyShop)}
        />
      ) : null}
      {asked && filled.length > 0 && !isCounter ? (
        <KeepShop shops={filled} messages={messages} inWeChat={inWeChat} />
      ) : null}
      {isCounter ? null : (
        <section>
          <SectionHeading>{messages.ask.title}</SectionHeading>
          <ol className="list-decimal pl-6">
            {messages.ask.items.map((item) => (
              <li key={item} className="mt-2 print:mt-0">
                {item}
              </li>
            ))}
          </ol>
        </section>
      )}
      {asked ? (
        <>
          <ShopTools
            shops={filled}
            directory={directory}
            messages={messages}
            locale={locale}
            inWeChat={inWeChat}
          />
          <MoveShop shops={filled} messages={messages} inWeChat={inWeChat} onlyTakes={isCounter} />
          {isCounter ? null : <ClearShop messages={messages.clear} isEmpty={filled.length === 0} />}
        </>
      ) : null}
    </div>
  );
}
