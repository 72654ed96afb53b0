import { readFile } from 'node:fs/promises';
import { chinaDate } from '@/lib/directory/model/china-date';
import { pointId } from '@/lib/directory/model/points';
import { institutionById, publishedNumbersOf } from '@/lib/directory/model/published';
import { reviewedUntil, trustStateFor } from '@/lib/directory/model/trust';
import { applicationRoleSql } from '@/lib/directory/review/application-role';
import { fieldChangeLine } from '@/lib/directory/review/field-changes';
import { openLeads, parseLeads, parseOtherLeads } from '@/lib/directory/review/leads';
import { duePoints, openProposals } from '@/lib/directory/review/reports';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { exportSigned } from '@/lib/directory/review/signing/export';
import { readInstitutions } from '@/lib/directory/store/repository';
import { withOwnReviewDays } from '@/lib/directory/store/review-days';
import { auditCommand } from './audit';
import { type Command, type Work, wordAt } from './command';

/** The tables with the review periods of this process, as its pages would show them. */
async function institutionsOf(database: Work['database']) {
  return withOwnReviewDays(await readInstitutions(database));
}

async function institutionFor({ database, words }: Work) {
  const id = wordAt(words, 0, 'the id of an institution');
  const institution = institutionById({ institutions: await institutionsOf(database) }, id);
  if (institution === undefined) throw new ReviewRefusal(`There is no institution ${id}.`);
  return institution;
}

/** The commands that only tell. */
export const reports: Readonly<Record<string, Command>> = {
  leads: {
    usage: 'leads',
    summary: 'numbers waiting for a live check, most-held brands first',
    run: async ({ database }) => {
      const leads = parseLeads(await readFile('prisma/directory/leads.json', 'utf8'));
      return openLeads(await readInstitutions(database), leads).flatMap((open) => [
        `${open.institution}${open.unconfirmed.map((number) => ` · unconfirmed: ${number}`).join('')}`,
        ...open.leads.flatMap((lead) => [
          `  lead ${lead.number}: ${lead.purpose}; look at ${lead.lookAt ?? 'its official app'}`,
          ...lead.evidence.map(
            ({ publisher, quote, url }) => `    ${publisher}: ${quote} ${url ?? ''}`,
          ),
        ]),
      ]);
    },
  },
  'other-leads': {
    usage: 'other-leads [INSTITUTION]',
    summary: 'sites, apps, accounts, statements and ways to verify that wait for a live check',
    run: async ({ words: [id] }) =>
      parseOtherLeads(await readFile('prisma/directory/leads/channels.json', 'utf8'))
        .filter(({ institution }) => id === undefined || institution === id)
        .flatMap(({ institution, what, value, publisher, quote, url, doubt }) => [
          `${institution} ${what} ${value}`,
          `    ${publisher}: ${quote} ${url ?? ''}`,
          ...(doubt === null ? [] : [`    doubt: ${doubt}`]),
        ]),
  },
  proposals: {
    usage: 'proposals',
    summary: 'what waits for a decision',
    run: async ({ database }) =>
      (await openProposals(database)).flatMap((open) => [
        `${open.id} ${open.kind} ${pointId(open.institution, { kind: open.pointKind, value: open.value })} by ${open.by}: ${open.reason}`,
        ...(open.caution === null ? [] : [`  CAUTION: ${open.caution}`]),
        ...(open.checkedUrl === null ? [] : [`  seen live ${open.checkedOn}: ${open.checkedUrl}`]),
        ...open.changes.map((change) => `    ${fieldChangeLine(change)}`),
      ]),
  },
  due: {
    usage: 'due [--days N]',
    summary: 'contact points whose review ends within N days (30)',
    run: async ({ database, flags, now }) =>
      duePoints(await institutionsOf(database), chinaDate(now), Number(flags.days ?? 30)).map(
        ({ id, state, until }) => `${until} ${id} (${state})`,
      ),
  },
  show: {
    usage: 'show INSTITUTION',
    summary: 'its contact points with state and proof',
    run: async (work) => {
      const institution = await institutionFor(work);
      const { id, brand } = institution;
      return [
        `${id}: ${brand.zh} / ${brand.en}`,
        ...publishedNumbersOf(institution, chinaDate(work.now)).flatMap(
          ({ hotline, state, until }) => [
            `  ${hotline.number} ${hotline.purpose}: ${state}, until ${until}, ${hotline.direction}`,
            ...hotline.evidence.map(
              ({ kind, publisher, url }) => `    ${kind}: ${publisher.zh} ${url ?? ''}`,
            ),
          ],
        ),
        ...institution.channels.flatMap((channel) => [
          `  ${channel.kind} ${channel.value}: ${trustStateFor(channel, chinaDate(work.now))}, until ${reviewedUntil(channel)}`,
          ...channel.evidence.map(
            ({ kind, publisher, url }) => `    ${kind}: ${publisher.zh} ${url ?? ''}`,
          ),
        ]),
      ];
    },
  },
  history: {
    usage: 'history INSTITUTION',
    summary: 'what happened to its contact points',
    run: async (work) =>
      (await institutionFor(work)).history.map(
        ({ on, kind, number, by }) => `${on} ${kind} ${number} ${by.join(', ')}`,
      ),
  },
  keys: {
    usage: 'keys',
    summary: 'the fingerprint of every key reviewers sign with, as a list for audit --fingerprints',
    run: async ({ database, now }) =>
      (await exportSigned(database, now)).keys.map(
        ({ fingerprint, reviewer, revokedAt }) =>
          `${fingerprint} ${reviewer}${revokedAt === null ? '' : ` # revoked ${revokedAt}`}`,
      ),
  },
  audit: auditCommand,
  'application-role': {
    usage: 'application-role NAME',
    summary: 'print the SQL for a role that only reads what is published',
    run: async ({ words }) => [applicationRoleSql(wordAt(words, 0, 'a role'))],
  },
};
