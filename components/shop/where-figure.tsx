import type { Messages } from '@/lib/i18n/messages';

type FigureId = keyof Messages['shop']['figures'];

interface Drawing {
  /** The outline of the thing, on a field of 240 by 170. */
  readonly outline: string;
  /** Where the first row of print begins, and how far below it the next one does. */
  readonly rows: { readonly x: number; readonly y: number; readonly step: number };
  /** Which rows, from 0, bear the numbers of the words beside the drawing, in their order. */
  readonly marked: readonly number[];
  /** What stands elsewhere: the last rows of print, each with its own place. */
  readonly apart?: readonly (readonly [number, number])[];
}

const drawings: Readonly<Record<FigureId, Drawing>> = {
  slip: {
    outline:
      'M4 4h148v156l-12-8-12 8-12-8-12 8-13-8-12 8-13-8-12 8-13-8-12 8-13-8-12 8ZM166 44h68v104h-68ZM182 44V18h36v26M172 66h56v40h-56Z',
    rows: { x: 34, y: 28, step: 26 },
    marked: [2, 3, 5],
    apart: [[196, 90]],
  },
  contract: {
    outline: 'M6 4h228v162H6ZM16 4v162',
    rows: { x: 52, y: 28, step: 26 },
    marked: [1, 3, 4],
  },
  app: {
    outline:
      'M48 4h144a8 8 0 0 1 8 8v146a8 8 0 0 1-8 8H48a8 8 0 0 1-8-8V12a8 8 0 0 1 8-8ZM40 138h160',
    rows: { x: 74, y: 30, step: 32 },
    marked: [3, 1, 2],
    apart: [[148, 157]],
  },
};

/** Where the row of a drawing begins. */
function placeOf(
  { rows, apart = [] }: Drawing,
  row: number,
  count: number,
): readonly [number, number] {
  return apart[row - (count - apart.length)] ?? [rows.x, rows.y + row * rows.step];
}

/** Where to look on a slip, in a contract, in an app: drawn with what is printed there, a number for each thing and the words beside it. */
export function WhereFigure({ id, messages }: { id: FigureId; messages: Messages['shop'] }) {
  const drawing = drawings[id];
  const { title, rows, items, note } = messages.figures[id];
  return (
    <figure className="my-4 rounded-md bg-wash px-inset py-4 print:hidden">
      <div className="flex flex-wrap items-center">
        <svg aria-hidden="true" viewBox="0 0 240 170" className="w-80 max-w-full text-ink">
          <path d={drawing.outline} className="fill-sheet" stroke="currentColor" strokeWidth="2" />
          {rows.map((text, row) => {
            const [x, y] = placeOf(drawing, row, rows.length);
            const mark = drawing.marked.indexOf(row) + 1;
            return (
              <g key={text}>
                <text x={x} y={y} fill="currentColor" className="text-[13px]">
                  {text}
                </text>
                {mark > 0 ? (
                  <>
                    <circle cx={x - 13} cy={y - 4.5} r="9" className="fill-action" />
                    <text
                      x={x - 13}
                      y={y}
                      textAnchor="middle"
                      className="fill-on-action text-[13px] font-bold"
                    >
                      {mark}
                    </text>
                  </>
                ) : null}
              </g>
            );
          })}
        </svg>
        <figcaption className="min-w-0 grow basis-40 sm:ml-4">
          <span className="font-bold">{title}</span>
          <ol className="list-decimal pl-6">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </figcaption>
      </div>
      <p className="mt-2">{note}</p>
    </figure>
  );
}
