/** The quoted name of the column in which a field of the Prisma schema stands: "seen_on" for seenOn. */
export function columnOf(field: string): string {
  return `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}
