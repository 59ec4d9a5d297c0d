import type { Record } from "../use-record.ts";

export function Consult(_: { readonly record: Record }) {
  return null;
}
