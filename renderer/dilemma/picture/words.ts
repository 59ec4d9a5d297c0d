import type { Row } from "../../../core/dilemma/dilemma.ts";
import type { Focus } from "../../../core/dilemma/focus.ts";

/** The words of the picture of everyone. */
export const pictureWords = {
  lead: "Everyone in one photograph. In front the people who buy from you, behind them their customers, and around you who else will feel it. Whoever nobody has asked stays out of focus.",
  picture: "Everyone in the picture",
  keys: "Left and Right go from one to the next. Up moves whoever is chosen a row back, Down a row forward. Enter goes to their fields, Delete takes them out.",
  empty: "An empty photograph",
  emptyLead: "Who pays you? Who will feel this first? Place them where they stand.",
  row: {
    "front-row": "front row",
    "second-row": "second row",
    "third-row": "third row",
    staff: "staff",
    suppliers: "suppliers",
    "owner-and-family": "owner and family",
    neighbours: "neighbours",
    "non-customers": "people who never buy",
  } satisfies Record<Row, string>,
  focus: { out: "out of focus", half: "half in focus", sharp: "in focus" } satisfies Record<Focus, string>,
  unheard: "not heard",
  unrecorded: "not recorded",
  person: (name: string, row: string, isHeard: boolean, isRecorded: boolean) =>
    `${name}, ${row}, ${isHeard ? "heard" : "not heard"}, ${isRecorded ? "recorded" : "nothing recorded"}`,
  addTo: (row: string) => `Add to: ${row}`,
  moved: (name: string, row: string) => `${name} now stands here: ${row}.`,
  removed: (name: string) => `${name} is out of the picture. Undo brings them back.`,
  howToRead: "How to read it",
  legend: {
    sharp: "In focus: something is recorded about them, and they were heard.",
    half: "Half in focus: one of the two is missing.",
    out: "Out of focus: nothing recorded, nobody asked.",
  } satisfies Record<Focus, string>,
  choose: "Choose somebody to write down what is at stake for them and what they said.",
  asTable: "As a table",
  table: "Everyone in the picture, as a table",
  column: {
    who: "Who",
    row: "Where they stand",
    focus: "Focus",
    stake: "Stands to gain or lose",
    said: "What they said",
  },
  nothing: "Nothing yet",
  customerOf: (name: string) => `A customer of ${name}`,
  whosePromise: "Whose promise must they keep?",
  promiseLead: (name: string) => `${name} has customers too. Help them keep their word to those.`,
  theirCustomer: "Who is their customer?",
  needs: (name: string) => `What does ${name} need to serve them?`,
  help: "What will we do to help?",
  another: "Another customer of theirs",
};
