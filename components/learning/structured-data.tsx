import type { StructuredData as Data } from '@/lib/learning/structured-data';

interface StructuredDataProps {
  readonly data: Data;
  readonly nonce: string | undefined;
}

/** What search engines may read of the page; a block of data, never run as a script. */
export function StructuredData({ data, nonce }: StructuredDataProps) {
  return (
    <script type="application/ld+json" nonce={nonce}>
      {JSON.stringify(data).replaceAll('<', '\\u003c')}
    </script>
  );
}
