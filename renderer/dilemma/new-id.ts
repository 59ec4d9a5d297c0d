/** A new id for a fact, a person or an option. */
export function newId(): string {
  return crypto.randomUUID();
}
