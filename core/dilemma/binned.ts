/** A deleted dilemma, case, round or session, and the day it was deleted. It stays for 30 days at least. */
export interface Binned {
  readonly kind: "dilemma" | "case" | "round" | "session";
  readonly id: string;
  readonly title: string;
  readonly deletedOn: string;
}
