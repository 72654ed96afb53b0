/** Something to be drawn: the drawing library lays it out like a page, with the styles of flexbox. */
export interface PictureNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Child = PictureNode | string;

/** A box with things below each other; nothing is left of a child that is null. */
export function box(
  style: Readonly<Record<string, string | number>>,
  ...children: readonly (Child | null)[]
): PictureNode {
  const kept = children.filter((child) => child !== null);
  const only = kept.length === 1 && typeof kept[0] === 'string' ? kept[0] : kept;
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', ...style }, children: only },
  };
}
