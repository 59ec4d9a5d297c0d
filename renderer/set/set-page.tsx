import { useAsk } from "../ask.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { SetForm } from "./set-form.tsx";

/** A set of cases in one file. `collection` is the id of one whose cases are chosen at the start. */
export function SetPage({ collection }: { readonly collection: string | undefined }) {
  const cases = useAsk("listCases", {});
  const circle = useAsk("readCircle", {});
  const collections = useAsk("listCollections", {});
  return (
    <WhenHere asked={cases}>
      {(library) => (
        <WhenHere asked={circle}>
          {(people) => (
            <WhenHere asked={collections}>
              {(all) => (
                <SetForm library={library} circle={people} from={all.find(({ id }) => id === collection) ?? null} />
              )}
            </WhenHere>
          )}
        </WhenHere>
      )}
    </WhenHere>
  );
}
