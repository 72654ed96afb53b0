import { largeTextScript } from './large-text';

/** The script that shows the page in large letters from its first moment; stands in the head, with the nonce of the document. */
export function LargeTextScript({ nonce }: { nonce: string | undefined }) {
  // The browser hides the nonce from scripts, so React would find it changed.
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, without any input
      dangerouslySetInnerHTML={{ __html: largeTextScript }}
    />
  );
}
