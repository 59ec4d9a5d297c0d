import type { Dilemma, Stakeholder } from "./dilemma.ts";

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The people of the picture who have a name, have said nothing yet, and are not in the plan of who hears first. */
export function notHeard({
  stakeholders,
  consultations,
}: Pick<Dilemma, "stakeholders" | "consultations">): Stakeholder[] {
  return stakeholders.filter(
    ({ name, said }) =>
      name.trim() !== "" && said.trim() === "" && !consultations.some(({ who }) => sameName(who, name)),
  );
}
