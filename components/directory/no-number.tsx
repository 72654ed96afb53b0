import { Panel } from '@/components/ui/panel';
import type { InstitutionKind } from '@/lib/directory/model/institution';
import { WhereToFind } from './where-to-find';
import type { DirectoryWords } from './words';

interface HelpProps {
  readonly kind: InstitutionKind;
  readonly words: DirectoryWords;
}

/** Where to find a number that nobody planted, and whom to ask when an agent installed the terminal. */
export function FindingHelp({ kind, words }: HelpProps) {
  return (
    <>
      <WhereToFind kind={kind} words={words} />
      {kind === 'acquirer' ? (
        <>
          <p className="mt-4">{words.none.agent}</p>
          <p className="mt-2">{words.none.acquirerSays}</p>
        </>
      ) : null}
    </>
  );
}

/** For an institution without a publishable number: why there is none, and how to come by one. */
export function NoNumber(props: HelpProps) {
  const { words } = props;
  return (
    <Panel>
      <p className="text-lg font-bold">{words.none.title}</p>
      <p className="mt-2">{words.none.text}</p>
      <FindingHelp {...props} />
    </Panel>
  );
}
