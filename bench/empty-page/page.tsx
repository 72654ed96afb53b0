import type { Metadata } from 'next';

export const metadata: Metadata = { title: '空白页', description: '什么都没有的一页。' };

/** What every page is compared with: the framework alone. */
export default function EmptyPage() {
  return <h1>空白页</h1>;
}
