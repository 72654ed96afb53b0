import { Part } from '@/components/console/fields';
import { DeactivateButton, InviteForm, PublicNameForm } from '@/components/console/people-forms';
import { listPeople } from '@/lib/console/people';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

/** Everybody who reviews, with the fingerprints of their keys. */
export default async function PeoplePage() {
  return signedIn(async ({ messages, home, work, session }) => {
    const { people, roles } = messages;
    const { name: own, role } = session.reviewer;
    return (
      <>
        <h1 className="text-2xl font-bold">{people.title}</h1>
        <p className="mt-2">{people.fingerprintText}</p>
        <ul>
          {(await listPeople(work.database)).map((person) => (
            <li key={person.name} className="mt-6 border-t border-rule pt-4">
              <p className="font-bold">
                {person.name} · {roles[person.role]}
                {person.active ? '' : ` · ${people.left}`}
              </p>
              <p className="text-base text-muted">
                {interpolate(people.publicName, { name: person.publicName })}
              </p>
              {person.keys.length === 0 ? <p>{people.noKey}</p> : null}
              {person.keys.map(({ fingerprint, addedOn, revokedOn }) => (
                <p key={fingerprint} className="mt-2">
                  <span className="block text-base text-muted">
                    {people.fingerprint} · {interpolate(people.added, { date: addedOn })}
                    {revokedOn === null
                      ? ''
                      : ` · ${interpolate(people.revoked, { date: revokedOn })}`}
                  </span>
                  <code className="block wrap-anywhere">{fingerprint}</code>
                </p>
              ))}
              {role === 'approver' && person.active && person.name !== own ? (
                <div className="mt-4">
                  <p className="mb-2 text-base text-muted">{people.deactivateText}</p>
                  <DeactivateButton messages={messages} name={person.name} />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
        <Part title={people.nameTitle}>
          <PublicNameForm messages={messages} />
        </Part>
        <Part title={people.invite}>
          <InviteForm messages={messages} enrol={`${home}/enrol`} />
        </Part>
      </>
    );
  });
}
