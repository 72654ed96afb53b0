import { connection } from 'next/server';
import type { ReactNode } from 'react';

/** A document without anything of ours, drawn for each request and under the same policy as our pages. */
export default async function EmptyLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
