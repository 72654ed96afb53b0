import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { Messages } from '@/lib/i18n/messages';
import type { ShortCodeProblem } from '@/lib/response/short-code/short-code';

interface CodeFormProps {
  readonly action: string;
  readonly typed: string;
  readonly problem: ShortCodeProblem | null;
  readonly messages: Messages['paper']['enter'];
}

/** The field for a short code, large enough to compare digit by digit; what was typed stays in it. */
export function CodeForm({ action, typed, problem, messages }: CodeFormProps) {
  return (
    <form method="get" action={action} noValidate>
      {problem ? (
        <ErrorSummary title={messages.wrong} text={messages.problems[problem]} href="#code" />
      ) : null}
      <label htmlFor="code" className="block text-xl font-bold">
        {messages.label}
      </label>
      <p id="code-hint" className="mt-1 text-base text-muted">
        {messages.hint}
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
        <Button wide>{messages.button}</Button>
      </p>
    </form>
  );
}
