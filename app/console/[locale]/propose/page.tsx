import { Part } from '@/components/console/fields';
import { ProposeForm } from '@/components/console/propose-form';
import { TableForm } from '@/components/console/table-form';
import { chinaDate } from '@/lib/directory/model/china-date';
import { inLanguage } from '@/lib/directory/model/localized';
import { readInstitutions } from '@/lib/directory/store/repository';
import { signedIn } from '../signed-in';

/** Proposes one contact point, to be checked by somebody else. */
export default async function ProposePage() {
  return signedIn(async ({ locale, messages, words, work }) => {
    const all = await readInstitutions(work.database);
    const { purposes, evidenceKinds, channels } = words;
    const institutions = Object.fromEntries(
      all.map(({ id, brand }) => [id, `${inLanguage(brand, locale)} (${id})`]),
    );
    const today = chinaDate(work.now);
    return (
      <>
        <h1 className="text-2xl font-bold">{messages.propose.title}</h1>
        <p className="mt-2">{messages.propose.text}</p>
        <ProposeForm
          messages={messages}
          words={{ purposes, evidenceKinds }}
          institutions={institutions}
          pointKinds={{ phone: messages.propose.phone, ...channels.kinds }}
          today={today}
        />
        <Part title={messages.propose.tableTitle}>
          <TableForm
            messages={messages}
            words={{ purposes, evidenceKinds }}
            institutions={institutions}
            today={today}
          />
        </Part>
      </>
    );
  });
}
