/** Where each thing that can be wrong with a proposal stands in a form; null for what no field alone says. */
export const faultFields = {
  value: 'value',
  owned: 'value',
  alike: 'value',
  rival: 'value',
  published: 'value',
  unpublished: 'value',
  host: 'value',
  display: 'display',
  purpose: 'purpose',
  publishAs: 'publishAs',
  evidenceKind: 'evidenceKind',
  publisher: 'publisherZh',
  quote: 'quote',
  quoteOther: 'quote',
  quoteLacks: 'quote',
  url: 'url',
  pageDate: 'pageDate',
  reason: 'why',
  twice: null,
  institution: null,
  other: null,
} as const;

/** The same for a host. */
export const hostFaultFields = {
  hostForm: 'host',
  hostShared: 'host',
  hostAgent: 'host',
  hostGovernment: 'host',
  hostListed: 'host',
  hostBelow: 'host',
  hostWaiting: 'host',
  noOwner: 'of',
  bank: 'runBy',
  hostReason: 'hostReason',
  basis: 'basis',
  hostPage: 'hostPage',
} as const;
export type FaultCode = keyof typeof faultFields | keyof typeof hostFaultFields;

/** One thing that is wrong with a proposal, for whoever filled a form in his own language. */
export interface FieldFault {
  readonly code: FaultCode;
  /** What stands there, shortened. */
  readonly arrived: string;
  /** The row of a table, or the number in it; left out for a form. */
  readonly where?: string;
}
