import type { Channel, ContactPointKind } from './contact-point';
import type { Hotline } from './hotline';
import type { Institution } from './institution';

/** A contact point of any kind under the names all of them share. */
export interface Point {
  readonly kind: ContactPointKind;
  /** A number's digits, or a channel's value. */
  readonly value: string;
  readonly content: Hotline | Channel;
}

/** Lists every published contact point of an institution, telephones first. */
export function pointsOf({
  hotlines,
  channels,
}: Pick<Institution, 'hotlines' | 'channels'>): Point[] {
  return [
    ...hotlines.map((content): Point => ({ kind: 'phone', value: content.number, content })),
    ...channels.map((content): Point => ({ kind: content.kind, value: content.value, content })),
  ];
}

/** Names a contact point as reports and the audit do: "lakala hotline 95016", "lakala website lakala.com". */
export function pointId(
  institutionId: string,
  { kind, value }: { readonly kind: ContactPointKind; readonly value: string },
): string {
  return `${institutionId} ${kind === 'phone' ? 'hotline' : kind} ${value}`;
}
