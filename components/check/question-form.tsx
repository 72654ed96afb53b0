import { HiddenFields } from '@/components/ui/hidden-fields';
import type { QuestionMessages } from '@/lib/check/question-messages';
import type { Messages } from '@/lib/i18n/messages';
import type { OptionList } from '@/lib/response/option-list';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { ManyChoices } from './many-choices';
import { OneChoice } from './one-choice';

export interface QuestionFormProps {
  readonly question: QuestionId;
  readonly messages: QuestionMessages;
  readonly chrome: Messages['check'];
  /** The options, by what they can change. */
  readonly list: OptionList;
  /** What was answered here before; empty the first time. */
  readonly chosen: readonly string[];
  /** Every other answer and pick, sent along. */
  readonly carried: readonly (readonly [string, string])[];
  readonly action: string;
  /** The id of the heading that puts the question. */
  readonly labelledBy: string;
}

/** One question as a plain GET form: buttons for one answer, checkboxes and 继续 for several. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, chosen, carried } = props;
  const pairs: (readonly [string, string])[] = [['question', question], ...carried];
  if (chosen.length > 0) pairs.push(['changing', chosen.join(',')]);
  const hidden = <HiddenFields pairs={pairs} />;
  const Choices = questions[question].choice === 'one' ? OneChoice : ManyChoices;
  return <Choices {...props} hidden={hidden} />;
}
