import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import type { FieldFault } from '@/lib/directory/model/field-fault';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

/** What is wrong with a field, in the reader's words. */
export function faultWords(
  { code, arrived }: FieldFault,
  kind: ContactPointKind,
  { faults, valueFaults }: ConsoleMessages['propose'],
): string {
  const [words, ofValue]: Readonly<Record<string, string>>[] = [faults, valueFaults];
  const text =
    code === 'value' ? (ofValue?.[kind] ?? valueFaults.other) : (words?.[code] ?? faults.other);
  const got =
    arrived.replaceAll('"', '').trim() === '' ? faults.nothing : arrived.replace(/^"|"$/g, '');
  return interpolate(text, { arrived: got });
}
