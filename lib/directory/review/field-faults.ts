import type { Finding } from '../import/finding';
import type { FaultCode, FieldFault } from '../model/field-fault';

const codes: readonly (readonly [RegExp, FaultCode])[] = [
  [/^institution$/, 'institution'],
  [/(^|[ .])(number|value)$/, 'value'],
  [/(^|[ .])display$/, 'display'],
  [/(^|[ .])purpose$/, 'purpose'],
  [/(^|[ .])publishAs$/, 'publishAs'],
  [/(^|[ .])publisher(\.\w+)?$/, 'publisher'],
  [/(^|[ .])quote$/, 'quote'],
  [/(^|[ .])pageDate$/, 'pageDate'],
  [/evidence(\[\d+\])?\.kind$/, 'evidenceKind'],
  [/(^|[ .])evidence(\[\d+\])?(\.url)?$/, 'url'],
];

/** Says which field a finding of the directory's checks is about. */
export function faultFrom({ field, expected, arrived }: Finding): FieldFault {
  const [, code = 'other'] = codes.find(([form]) => form.test(field)) ?? [];
  return { code: finer(code, expected), arrived };
}

/** The same field can be wrong in ways that want other words. */
function finer(code: FaultCode, expected: string): FaultCode {
  if (code === 'quote' && /no other/.test(expected)) return 'quoteOther';
  if (code === 'url' && /^two /.test(expected)) return 'publishAs';
  if (code === 'url' && /^a page that prints/.test(expected)) return 'quoteLacks';
  if (code === 'value' && /^a reviewed host/.test(expected)) return 'host';
  return code;
}
