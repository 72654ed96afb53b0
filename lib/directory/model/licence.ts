import type { Localized } from './localized';

/** The business types on the central bank's list of payment institutions, old wording included. */
export const licenceActivities = [
  'storedValue1',
  'storedValue2',
  'processing1',
  'processing2',
  'bankCardAcquiring',
] as const;
export type LicenceActivity = (typeof licenceActivities)[number];

/** Where an activity is allowed. `exceptSome` and `partly`: our copy of the list does not name the regions. */
export const licenceAreas = [
  'nationwide',
  'only',
  'except',
  'exceptSome',
  'partly',
  'unstated',
] as const;
export type LicenceArea = (typeof licenceAreas)[number];

/** Limits the list adds in brackets. */
export const licenceLimits = ['prepaidAcceptanceOnly', 'onlineTopUpOnly', 'onlineOnly'] as const;
export type LicenceLimit = (typeof licenceLimits)[number];

/** Provinces, and the five cities the list treats like provinces. Their words are messages. */
export const regions = [
  'beijing',
  'tianjin',
  'hebei',
  'shanxi',
  'neimenggu',
  'liaoning',
  'jilin',
  'heilongjiang',
  'shanghai',
  'jiangsu',
  'zhejiang',
  'anhui',
  'fujian',
  'jiangxi',
  'shandong',
  'henan',
  'hubei',
  'hunan',
  'guangdong',
  'guangxi',
  'hainan',
  'chongqing',
  'sichuan',
  'guizhou',
  'yunnan',
  'xizang',
  'shaanxi',
  'gansu',
  'qinghai',
  'ningxia',
  'xinjiang',
  'ningbo',
  'qingdao',
  'shenzhen',
] as const;
export type Region = (typeof regions)[number];

/** One line of what a licence covers. */
export interface LicenceScope {
  readonly activity: LicenceActivity;
  readonly area: LicenceArea;
  readonly regions: readonly Region[];
  /** Cities allowed although their province is excepted. */
  readonly alsoIn: readonly Region[];
  readonly limit: LicenceLimit | null;
}

/** What the file may say; that a date has passed is worked out on the day of reading. */
export const licenceStatuses = ['listed', 'notOnList', 'reportedCancelled'] as const;
export type LicenceStatus = (typeof licenceStatuses)[number];

/** What the register said on `asOf`. `validUntil` is null for a long-term licence and for names not listed. */
export interface Licence {
  readonly status: LicenceStatus;
  readonly number: string | null;
  readonly scopes: readonly LicenceScope[];
  readonly longTerm: boolean;
  readonly validUntil: string | null;
  readonly asOf: string;
  readonly registerUrl: string;
  readonly cancelledOn: string | null;
  readonly reportedBy: Localized | null;
}

/** `listedDatePassed`: still on the list, with a date that lies behind us; that is not a cancellation. */
export type LicenceStanding = LicenceStatus | 'listedDatePassed';

/** Says how a licence stands on a day (YYYY-MM-DD), never worse than the register says. */
export function licenceStandingFor(licence: Licence, today: string): LicenceStanding {
  const passed = licence.validUntil !== null && licence.validUntil < today;
  return licence.status === 'listed' && passed ? 'listedDatePassed' : licence.status;
}

/** True when one line of the licence lets the institution settle card payments for shops. */
export function mayAcquire(licence: Licence): boolean {
  return licence.scopes.some(
    ({ activity }) => activity === 'processing1' || activity === 'bankCardAcquiring',
  );
}
