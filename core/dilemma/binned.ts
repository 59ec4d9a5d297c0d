/** A deleted dilemma or case, and the day it was deleted. It stays for 30 days at least. */
export interface Binned {
  readonly kind: "dilemma" | "case";
  readonly id: string;
  readonly title: string;
  readonly deletedOn: string;
}
