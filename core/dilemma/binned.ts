/** A deleted dilemma, case or round, and the day it was deleted. It stays for 30 days at least. */
export interface Binned {
  readonly kind: "dilemma" | "case" | "round";
  readonly id: string;
  readonly title: string;
  readonly deletedOn: string;
}
