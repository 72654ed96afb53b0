import type { Messages } from '@/lib/i18n/messages';

const lines = ['1', '2', '3', '4'];

/** Lines to write on by hand, one a month; on paper only. */
export function CheckLog({ messages }: { messages: Messages['shop']['register']['log'] }) {
  return (
    <table className="check-log hidden print:table">
      <caption className="sr-only">{messages.title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.date}</th>
          <th scope="col">{messages.who}</th>
          <th scope="col">{messages.same}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
