import type { Messages } from '@/lib/i18n/messages';
import type { Move, Path, Stop } from '@/lib/learning/tricks/trick';
import { PictureMove } from './picture-moves';
import { PictureStop } from './picture-stops';

interface PathPictureProps {
  readonly path: Path;
  readonly messages: Messages['tricks']['picture'];
  /** The same path in a sentence, below the picture. */
  readonly caption: string;
}

const stopsAt = [48, 160, 272] as const;
const movesAt = [104, 216] as const;

/** Where the money or the control goes, drawn from left to right in three stations. */
export function PathPicture({ path, messages, caption }: PathPictureProps) {
  const stops = [path[0], path[2], path[4]] as const satisfies readonly Stop[];
  const moves = [path[1], path[3]] as const satisfies readonly Move[];
  const title = path.includes('control') ? messages.control : messages.money;
  const told = `${messages.stops[path[0]]} → ${messages.moves[path[1]]} → ${messages.stops[path[2]]} → ${messages.moves[path[3]]} → ${messages.stops[path[4]]}`;
  return (
    <figure className="my-6 rounded-md border border-rule bg-sheet px-3 py-4">
      <svg
        role="img"
        aria-labelledby="path-title path-told"
        viewBox="0 0 320 112"
        className="mx-auto block h-auto w-full max-w-[32rem]"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <title id="path-title">{title}</title>
        <desc id="path-told">{told}</desc>
        {stops.map((stop, index) => (
          <g key={stopsAt[index]}>
            <PictureStop stop={stop} x={stopsAt[index] ?? 0} y={6} />
            <Label x={stopsAt[index] ?? 0} y={94} text={messages.stops[stop]} />
          </g>
        ))}
        {moves.map((move, index) => (
          <g key={movesAt[index]}>
            <PictureMove move={move} x={movesAt[index] ?? 0} y={46} />
            <Label x={movesAt[index] ?? 0} y={66} text={messages.moves[move]} />
          </g>
        ))}
      </svg>
      <figcaption className="mt-3 text-base">{caption}</figcaption>
    </figure>
  );
}

function Label({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize="14" className="fill-ink">
      {text}
    </text>
  );
}
