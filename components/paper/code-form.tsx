import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { Messages } from '@/lib/i18n/messages';
import type { CaseCodeProblem } from '@/lib/response/case-code';

interface CodeFormProps {
  readonly action: string;
  readonly typed: string;
  readonly problem: CaseCodeProblem | null;
  readonly words: Messages['paper']['enter'];
}

/** The field for a short code, large enough to compare digit by digit; what was typed stays in it. */
export function CodeForm({ action, typed, problem, words }: CodeFormProps) {
  return (
    <form method="get" action={action} noValidate>
      {problem ? (
        <ErrorSummary title={words.wrong} text={words.problems[problem]} href="#code" />
      ) : null}
      <label htmlFor="code" className="block text-xl font-bold">
        {words.label}
      </label>
      <p id="code-hint" className="mt-1 text-base text-muted">
        {words.hint}
      </p>
      <input
        id="code"
        name="code"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={60}
        defaultValue={typed}
        aria-describedby="code-hint"
        aria-invalid={problem ? true : undefined}
        className="mt-3 block min-h-16 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2 font-mono text-2xl"
      />
      <p className="mt-4">
        <Button wide>{words.button}</Button>
      </p>
    </form>
  );
}
