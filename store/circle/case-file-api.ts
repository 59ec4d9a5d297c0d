import type { CircleApi } from "../../core/circle/circle-api.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import { writer } from "../api/writer.ts";
import { announcing, type Parts } from "../parts.ts";
import { TakenSteps } from "../taken-steps.ts";
import { Turns } from "../turns.ts";
import { judgeFile } from "./judge-file.ts";
import { openCaseFile } from "./open-case-file.ts";
import { Openings } from "./openings.ts";
import type { OwnKey } from "./own-key.ts";
import { sendDilemma } from "./send-dilemma.ts";
import { sendReplies } from "./send-replies.ts";
import { sendReply } from "./send-reply.ts";
import { sendSession } from "./send-session.ts";
import { sendSet } from "./send-set.ts";
import { takeInCaseFile } from "./take-in-case-file.ts";
import { eventOf, type Taken, takeBackTaken } from "./taken.ts";

type CaseFileApi = Pick<
  CircleApi,
  "openCaseFile" | "takeInCaseFile" | "takeBackCaseFile" | "sendDilemma" | "sendReply" | "sendReplies" | "sendSet"
> &
  Pick<WorkshopApi, "shareSession">;

/** The part of the contract that takes case files in and makes them. `newId` makes the ids of new things. */
export function caseFileApi(parts: Parts, ownKey: OwnKey, newId: () => string): CaseFileApi {
  const { writing } = writer(parts);
  const turns = new Turns(); // What one file brings, the next one meets; what leaves is numbered one after the other.
  const openings = new Openings();
  const steps = new TakenSteps<Taken>(newId);
  const desk = { parts, ownKey, openings, newId };

  function inTurn<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    return writing(() => turns.take(work));
  }

  /** Tells the window of everything that was written or taken back, also when more of it was refused. */
  async function telling<Value>(work: (note: (one: Taken) => void) => Promise<Value>): Promise<Value> {
    const kinds = new Set<Taken["kind"]>();
    const value = await work(({ kind }) => void kinds.add(kind));
    for (const kind of kinds) parts.announce({ kind: eventOf[kind] });
    return value;
  }

  return {
    openCaseFile: async ({ bytes, passphrase }) =>
      done(await openCaseFile(desk, Buffer.from(bytes, "base64"), passphrase)),
    takeInCaseFile({ opening }) {
      const file = openings.get(opening);
      if (file === null) return Promise.resolve(refused("not-found"));
      const judge = () => judgeFile(parts, ownKey, file, newId);
      return inTurn(() => telling((note) => takeInCaseFile({ parts, steps, note }, file.items, judge)));
    },
    takeBackCaseFile: ({ step }) =>
      inTurn(() =>
        telling((note) =>
          steps.takeBack(step, async (taken) => {
            const back = await takeBackTaken(parts, taken);
            if (back.ok) note(taken);
            return back;
          }),
        ),
      ),
    sendDilemma: (asked) =>
      announcing(
        parts,
        "circle",
        inTurn(() => sendDilemma(desk, asked)),
        () => ({ id: asked.id }),
      ),
    sendReply: (asked) =>
      announcing(
        parts,
        "circle",
        inTurn(() => sendReply(desk, asked)),
        () => ({ id: asked.id }),
      ),
    sendReplies: (asked) => sendReplies(desk, asked),
    sendSet: (asked) => sendSet(desk, asked),
    shareSession: ({ id, closing }) => sendSession(desk, id, closing),
  };
}
