import { useAsk } from "../ask.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { Handouts } from "./handouts.tsx";

/** What is printed for a workshop, of its own copies of the cases. */
export function HandoutsPage({ id }: { readonly id: string }) {
  const session = useAsk("readSession", { id });
  return <WhenHere asked={session}>{(view) => <Handouts view={view} />}</WhenHere>;
}
