import type { Messages } from '@/lib/i18n/messages';

type FigureId = keyof Messages['shop']['figures'];

interface Drawing {
  /** The outline of the thing, on a field of 160 by 120. */
  readonly outline: string;
  /** Lines that stand for print nobody has to read. */
  readonly print: string;
  /** Where the numbered marks stand, in the order of the words beside the drawing. */
  readonly marks: readonly (readonly [number, number])[];
}

const drawings: Readonly<Record<FigureId, Drawing>> = {
  slip: {
    outline: 'M12 8h56v92l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5ZM88 26h60v70H88ZM102 26V14h32v12',
    print: 'M22 24h36M22 40h20M22 56h20M22 72h36M22 82h28M98 40h40v16H98Z',
    marks: [
      [68, 24],
      [50, 40],
      [50, 56],
      [118, 48],
    ],
  },
  contract: {
    outline: 'M26 6h92v108H26ZM32 6v108',
    print: 'M42 20h60M42 38h36M42 52h60M42 60h60M42 74h36M42 88h60M42 96h44',
    marks: [
      [90, 38],
      [90, 74],
      [98, 92],
    ],
  },
  app: {
    outline: 'M50 4h60a6 6 0 0 1 6 6v100a6 6 0 0 1-6 6H50a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6ZM44 98h72',
    print: 'M54 22h52M54 34h30M54 60h52v16H54ZM54 48h20M56 107h8M76 107h8',
    marks: [
      [104, 107],
      [94, 48],
      [80, 68],
    ],
  },
};

/** Where to look on a slip, in a contract, in an app: drawn, with a number for each thing and the words beside it. */
export function WhereFigure({ id, messages }: { id: FigureId; messages: Messages['shop'] }) {
  const { outline, print, marks } = drawings[id];
  const { title, items, note } = messages.figures[id];
  return (
    <figure className="my-4 rounded-md bg-wash px-inset py-4 print:hidden">
      <div className="flex flex-wrap items-center">
        <svg
          aria-hidden="true"
          viewBox="0 0 160 120"
          className="w-40 max-w-full text-ink"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <path d={outline} className="fill-sheet" />
          <path d={print} className="stroke-edge" />
          {marks.map(([x, y], index) => (
            <g key={`${x} ${y}`}>
              <circle cx={x} cy={y} r="9" className="fill-action" stroke="none" />
              <text
                x={x}
                y={y + 4.5}
                textAnchor="middle"
                className="fill-on-action text-[13px] font-bold"
                stroke="none"
              >
                {index + 1}
              </text>
            </g>
          ))}
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
