import type { Evidence } from './evidence';
import type { PublishAs } from './hotline';
import type { Localized } from './localized';
import type { Reviewed } from './trust';

/**
 * The ways an institution is officially reached or recognised. Each contact point is proven and checked by
 * itself: an app's name (`app`) and its Android package id (`appPackage`) are two.
 */
export const contactPointKinds = [
  'phone',
  'website',
  'app',
  'appPackage',
  'wechatAccount',
  'miniProgram',
  'smsSender',
] as const;
export type ContactPointKind = (typeof contactPointKinds)[number];

/** The contact points that are no telephone. */
export const channelKinds = [
  'website',
  'app',
  'appPackage',
  'wechatAccount',
  'miniProgram',
  'smsSender',
] as const satisfies readonly ContactPointKind[];
export type ChannelKind = (typeof channelKinds)[number];

/** An official website, app, account or message sender with its proof. Dates are YYYY-MM-DD. */
export interface Channel extends Reviewed {
  readonly kind: ChannelKind;
  /**
   * What is compared, whole: a host (it stands for its subdomains too), an app's name, a package id, the name or id of
   * an account, the digits of a sender.
   */
  readonly value: string;
  /** What readers see: for a package id the app's name, else the value. */
  readonly display: string;
  readonly note: Localized | null;
  readonly publishAs: PublishAs;
  readonly evidence: readonly Evidence[];
}

/** What was published once and no longer is: strangers may hold it by now. */
export interface WithdrawnPoint {
  readonly kind: ContactPointKind;
  readonly value: string;
  /** YYYY-MM-DD. */
  readonly withdrawnOn: string;
  /** What took its place, of the same kind; null when nothing did. */
  readonly replacedBy: string | null;
}
