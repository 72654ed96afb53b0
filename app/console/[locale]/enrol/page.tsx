import { EnrolButton } from '@/components/console/key-buttons';
import { consolePage } from '../signed-in';

/** Where an invitation's link leads; its token stands behind the sign #, which is sent to no server. */
export default async function EnrolPage() {
  const { messages, home } = await consolePage();
  return (
    <>
      <h1 className="text-2xl font-bold">{messages.enrol.title}</h1>
      <p className="mt-2">{messages.enrol.text}</p>
      <EnrolButton messages={messages} home={home} />
      <p className="mt-4 text-base text-muted">{messages.enrol.after}</p>
    </>
  );
}
