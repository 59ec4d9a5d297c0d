import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { noLineage } from "../../../core/merge/lineage.ts";
import type { Session, SessionCase } from "../../../core/workshop/session.ts";
import { sessionFormat } from "../../../core/workshop/session.ts";
import { breakDownFrom } from "../../../core/workshop/vote/vote.ts";
import { envelopeCodec, envelopeOf } from "../../../store/documents/envelope.ts";
import { blockOf, copiedCase, sessionOf } from "../../core/workshop/written-session.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const at = "2026-11-20T10:00:00.000Z";
const hash = "a".repeat(64);

/** A case in which every text says where it stands. */
function markedCase(id: string, sign: string): SessionCase {
  const blank = copiedCase(id);
  return { ...blank, title: `${sign} title`, situation: `${sign} situation`, happened: `${sign} happened` };
}

const block = { ...blockOf("read", "read", "rolls"), title: "GOES block", text: "GOES text", notes: "GOES notes" };
const held = { ...blockOf("old", "read", "zinnias"), title: "STAYS block", text: "STAYS text", notes: "STAYS notes" };

/** A workshop in which every text that goes into a case file begins with GOES, and every other with STAYS. */
export const markedSession: Session = sessionOf({
  title: "GOES title",
  on: "2027-03-04",
  names: true,
  blocks: [block],
  cases: [markedCase("rolls", "GOES"), markedCase("zinnias", "STAYS")],
  from: { by: "STAYS from", key: null, hash },
  runs: [
    {
      ...{ id: "stays-run", beganAt: at, endedAt: at, moves: 5, at: 0, since: null, seenAt: at, idle: 0 },
      isBlank: false,
      ...{ look: "light", showsClock: true, present: 777 },
      blocks: [{ block: held, given: 111_222, taken: 333_444, isSkipped: false, page: 0 }],
      votes: [
        {
          ...{ blockId: "old", mode: "ballots", state: "closed", isShown: true, total: breakDownFrom + 1_234 },
          ...{ options: [{ id: "stays-option", title: "STAYS option" }], counts: { "stays-option": 1_239 } },
        },
      ],
      notes: [{ blockId: "old", text: "STAYS note" }],
      commitments: [{ id: "stays-promise", who: "STAYS who", what: "STAYS what" }],
      attendance: ["STAYS attendance"],
    },
  ],
});

/** A casebook on the disk that holds this one workshop, as if the app had written it. */
export async function folderWithSession(session: Session): Promise<string> {
  const folder = join(await temporaryFolder(), "Casebook");
  for (const place of ["dilemmas", "sessions"]) await mkdir(join(folder, place), { recursive: true });
  const version = { content: session, revision: 1, savedAt: at, lineage: noLineage };
  await writeFile(
    join(folder, "sessions", `${session.id}.json`),
    envelopeCodec.encode(envelopeOf(sessionFormat, version)),
  );
  return folder;
}
