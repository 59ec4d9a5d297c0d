import type { Author } from "../file/item.ts";

/** Whether what came is by the author of what is held: of one key, or of one name where no key says more. Signing may begin later. */
export function isByTheSame(held: Pick<Author, "name" | "key">, coming: Pick<Author, "name" | "key">): boolean {
  return held.key === null ? held.name === coming.name : held.key === coming.key;
}
