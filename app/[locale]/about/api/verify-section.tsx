import { SectionHeading } from '@/components/ui/section-heading';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages';
import { CodeBlock } from './code-block';
import { verifyWithOpenssl, verifyWithOurs } from './examples';

interface VerifySectionProps {
  readonly words: Messages['api']['page'];
  /** Who signs this site's directory; null when nobody does. */
  readonly signer: { readonly keyId: string; readonly pem: string } | null;
}

/** How to check a copy offline, and the key to check it with. */
export function VerifySection({ words, signer }: VerifySectionProps) {
  return (
    <section id="verify">
      <SectionHeading>{words.verify}</SectionHeading>
      <p>{words.verifyText}</p>
      <h3 className="mt-6 text-lg font-bold">{words.key}</h3>
      <p>{signer ? fill(words.keyText, { keyId: signer.keyId }) : words.unsigned}</p>
      {signer ? <CodeBlock>{signer.pem.trim()}</CodeBlock> : null}
      <p className="mt-4">{words.verifyOwn}</p>
      <CodeBlock>{verifyWithOurs}</CodeBlock>
      <p>{words.verifyOpenssl}</p>
      <CodeBlock>{verifyWithOpenssl}</CodeBlock>
    </section>
  );
}
