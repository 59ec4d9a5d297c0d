import { expect, test } from "vitest";
import { notHeard } from "../../../core/dilemma/consult.ts";
import { blankPerson } from "../../../core/dilemma/dilemma.ts";

function person(name: string, said = "") {
  return { ...blankPerson, id: name.toLowerCase().trim(), name, said };
}

test("who has a name, said nothing and is not in the plan is not heard yet", () => {
  const stakeholders = [
    person("Rolf"),
    person("Mara", "“Call him.”"),
    person("Oksana"),
    person("  "),
    person("Marcus"),
  ];
  const consultations = [{ id: "c", who: " oksana ", from: "", how: "", by: null, said: "", changed: "" }];
  expect(notHeard({ stakeholders, consultations }).map(({ name }) => name)).toEqual(["Rolf", "Marcus"]);
});
