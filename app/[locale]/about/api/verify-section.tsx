import { SectionHeading } from '@/components/ui/section-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { CodeBlock } from './code-block';
import { verifyWithOpenssl, verifyWithOurs } from './examples';

interface VerifySectionProps {
  readonly messages: Messages['api']['page'];
  /** Who signs this site's directory; null when nobody does. */
  readonly signer: { readonly keyId: string; readonly pem: string } | null;
}

/** How to check a copy offline, and the key to check it with. */
export function VerifySection({ messages, signer }: VerifySectionProps) {
  return (
    <section id="verify">
      <SectionHeading>{messages.verify}</SectionHeading>
      <p>{messages.verifyText}</p>
      <h3 className="mt-6 text-lg font-bold">{messages.key}</h3>
      <p>{signer ? interpolate(messages.keyText, { keyId: signer.keyId }) : messages.unsigned}</p>
      {signer ? <CodeBlock>{signer.pem.trim()}</CodeBlock> : null}
      <p className="mt-4">{messages.verifyOwn}</p>
      <CodeBlock>{verifyWithOurs}</CodeBlock>
      <p>{messages.verifyOpenssl}</p>
      <CodeBlock>{verifyWithOpenssl}</CodeBlock>
    </section>
  );
}
