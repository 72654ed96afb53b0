import type { Messages } from '@/lib/i18n/messages';
import { CodeBlock } from './code-block';
import { examples } from './examples';

/** An address with the names of what it may be asked. */
export interface ListedOperation {
  readonly id: keyof Messages['api']['operations'];
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly parameters: readonly string[];
}

interface OperationListProps {
  readonly operations: readonly ListedOperation[];
  readonly messages: Messages['api'];
}

/** Every open address with what it gives and how to read it. */
export function OperationList({ operations, messages }: OperationListProps) {
  return operations.map(({ id, method, path, parameters }) => (
    <section key={id} id={id} className="mt-8">
      <h3 className="text-lg font-bold">{messages.operations[id].title}</h3>
      <p>
        <code className="font-mono">
          {method} {path}
        </code>
      </p>
      <p className="mt-2">{messages.operations[id].text}</p>
      {parameters.length > 0 ? (
        <p className="text-muted">
          {messages.page.parameters} <code className="font-mono">{parameters.join(' · ')}</code>
        </p>
      ) : null}
      <CodeBlock>{examples[id]}</CodeBlock>
    </section>
  ));
}
