import { ChoiceList } from '@/components/ui/choice-list';
import type { Messages } from '@/lib/i18n/messages';
import type { MoveId } from '@/lib/learning/drill/move';

interface ChoiceFormProps {
  /** The address of the story. */
  readonly action: string;
  readonly offered: readonly MoveId[];
  /** The moves chosen before this turn; each button carries them along. */
  readonly chosen: readonly MoveId[];
  readonly messages: Messages['drill'];
}

/** What the merchant may do now, one button each; the address of the next page is the whole story so far. */
export function ChoiceForm({ action, offered, chosen, messages }: ChoiceFormProps) {
  return (
    <form method="get" action={`${action}#now`} aria-labelledby="your-turn">
      <h2 id="your-turn" className="mt-8 text-lg font-bold">
        {messages.ask}
      </h2>
      <ChoiceList
        name="did"
        chosenMark=""
        choices={offered.map((move) => ({
          value: [...chosen, move].join(','),
          label: messages.moves[move],
        }))}
      />
    </form>
  );
}
