import type { Messages } from '@/lib/i18n/messages';

const lines = ['1', '2', '3', '4'];

/** Lines to write on by hand, one a month; on paper only. */
export function CheckLog({ words }: { words: Messages['protect']['register']['log'] }) {
  return (
    <table className="check-log hidden print:table">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.same}</th>
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
