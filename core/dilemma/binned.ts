/** A deleted dilemma, and the day it was deleted. It stays for 30 days at least. */
export interface Binned {
  readonly id: string;
  readonly title: string;
  readonly deletedOn: string;
}
