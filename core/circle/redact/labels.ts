import type { Row } from "../../dilemma/dilemma.ts";
import { houses } from "./name-words.ts";
import type { NameKind } from "./redaction.ts";

/** What somebody of each row is called. */
export const labelOfRow: Readonly<Record<Row, string>> = {
  "front-row": "Customer",
  "second-row": "End customer",
  "third-row": "End customer",
  staff: "Employee",
  suppliers: "Supplier",
  "owner-and-family": "Family member",
  neighbours: "Neighbour",
  "non-customers": "Person",
};

/** What stands in the place of what has one form and no name. */
export const standInOfForm: Readonly<Record<Extract<NameKind, "email" | "phone" | "account" | "web">, string>> = {
  email: "[e-mail]",
  phone: "[phone number]",
  account: "[number]",
  web: "[web address]",
};

/** Every word that is followed by a letter in a stand-in, the longer of two that end alike first. */
export const labels: readonly string[] = [
  ...new Set([
    ...Object.values(labelOfRow),
    "Person",
    "Family",
    "Firm",
    "Town",
    "Street",
    "Place",
    "Region",
    ...Object.values(houses),
  ]),
].sort((one, other) => other.length - one.length);
