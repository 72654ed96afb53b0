import { notFound } from 'next/navigation';

/** Any address without a page: without this one Next shows its own page, in English and with inline styles. */
export default function UnknownPage(): never {
  notFound();
}
