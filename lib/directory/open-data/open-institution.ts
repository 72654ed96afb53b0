import type { Institution } from '../model/institution';
import { type Licence, type LicenceStanding, licenceStandingFor } from '../model/licence';
import { type OpenChannel, openChannelFrom } from './open-channel';
import { type OpenHotline, openHotlineFrom } from './open-hotline';

/** What the register said, and how that stands on the day of the document. */
export interface OpenLicence extends Licence {
  readonly standing: LicenceStanding;
}

/** An institution as other programs get it: everything published, nothing that only our own pages need. */
export interface OpenInstitution
  extends Pick<
    Institution,
    | 'id'
    | 'kind'
    | 'brand'
    | 'legalName'
    | 'aliases'
    | 'remark'
    | 'website'
    | 'warnings'
    | 'verifications'
    | 'statements'
    | 'withdrawn'
  > {
  readonly licence: OpenLicence | null;
  /** Those that may be dialled first. */
  readonly hotlines: readonly OpenHotline[];
  /** Official websites, apps, accounts and message senders. */
  readonly channels: readonly OpenChannel[];
}

/** Says of an institution what the directory says on a day (YYYY-MM-DD). */
export function openInstitutionFrom(institution: Institution, today: string): OpenInstitution {
  const { id, kind, brand, legalName, aliases, remark, website, licence, warnings } = institution;
  const { verifications, statements, withdrawn } = institution;
  return {
    id,
    kind,
    brand,
    legalName,
    aliases,
    remark,
    website,
    licence: licence && { ...licence, standing: licenceStandingFor(licence, today) },
    hotlines: institution.hotlines
      .map((hotline) => openHotlineFrom(hotline, today))
      .sort((a, b) => Number(b.dialable) - Number(a.dialable)),
    channels: institution.channels.map((channel) => openChannelFrom(channel, today)),
    verifications,
    statements,
    withdrawn,
    warnings,
  };
}
