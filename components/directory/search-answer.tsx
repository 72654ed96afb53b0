import { Panel } from '@/components/ui/panel';
import type { AnswerView } from '@/lib/check/answer-view';

/** What the directory knows of a typed number or link, read out when it appears. */
export function SearchAnswer({ view }: { view: AnswerView }) {
  return (
    <Panel look="wash">
      <h2 className="text-xl font-bold leading-snug">{view.title}</h2>
      {view.lines.map((line) => (
        <p key={line} className="mt-2">
          {line}
        </p>
      ))}
      <ul className="mt-2">
        {view.links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-12 items-center py-2 font-bold">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
