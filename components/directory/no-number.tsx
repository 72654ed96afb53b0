import { Panel } from '@/components/ui/panel';
import type { InstitutionKind } from '@/lib/directory/model/institution';
import type { DirectoryMessages } from './messages';
import { WhereToFind } from './where-to-find';

interface HelpProps {
  readonly kind: InstitutionKind;
  readonly messages: DirectoryMessages;
}

/** Where to find a number that nobody planted, and whom to ask when an agent installed the terminal. */
export function FindingHelp({ kind, messages }: HelpProps) {
  return (
    <>
      <WhereToFind kind={kind} messages={messages} />
      {kind === 'acquirer' ? (
        <>
          <p className="mt-4">{messages.none.agent}</p>
          <p className="mt-2">{messages.none.acquirerSays}</p>
        </>
      ) : null}
    </>
  );
}

/** For an institution without a publishable number: why there is none, and how to come by one. */
export function NoNumber(props: HelpProps) {
  const { messages } = props;
  return (
    <Panel>
      <p className="text-lg font-bold">{messages.none.title}</p>
      <p className="mt-2">{messages.none.text}</p>
      <FindingHelp {...props} />
    </Panel>
  );
}
