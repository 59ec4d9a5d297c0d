import fc from "fast-check";
import type { Input } from "../../../core/api.ts";
import { rivalries } from "../../../core/circle/circle.ts";
import type { CircleApi } from "../../../core/circle/circle-api.ts";
import { choosableParts } from "../../../core/circle/file/shared-dilemma.ts";
import { becameWords, meetingLengths } from "../../../core/circle/meeting/meeting.ts";
import { noRedaction, type StandIn } from "../../../core/circle/redact/redaction.ts";
import { blankReply } from "../../../core/circle/round/reply.ts";
import { answerWords, type Dilemma } from "../../../core/dilemma/dilemma.ts";
import { anyDay } from "../../core/dilemma/any-dilemma.ts";

const nothing = fc.constant({});
const text = fc.oneof(fc.constantFrom("", " "), fc.string({ maxLength: 20 }));
const key = fc.constantFrom(null, "A".repeat(43), "B".repeat(43));
const peerId = fc.constantFrom("gone", "peer-1");
const closing = fc.record({ passphrase: fc.constantFrom(null, "rolls and bread"), sign: fc.boolean() });
const bytes = fc.string({ maxLength: 40 }).map((said) => Buffer.from(said).toString("base64"));
const confidence = fc.nat({ max: 100 });

const rosa: StandIn = { id: "s-1", kind: "person", texts: ["Rosa"], standIn: "Owner", isOn: true, found: "people" };

const redaction = fc.record({
  parts: fc.subarray([...choosableParts]),
  standIns: fc.subarray([rosa]),
  answerBy: fc.option(anyDay),
});

const draft = fc.record({
  walk: fc.array(
    fc.record({
      id: fc.constantFrom("harm", "mind"),
      lens: fc.constant("Reciprocity"),
      asked: fc.constant("Who would mind?"),
      answer: fc.constantFrom(...answerWords),
      note: text,
    }),
    { maxLength: 2 },
  ),
  choice: fc.record({
    optionId: fc.constantFrom(null, "tell", "gone"),
    instead: fc.constantFrom("", "Ask first"),
    confidence: fc.option(confidence),
    because: text,
  }),
  experience: text,
  questions: fc.array(fc.record({ id: fc.constant("q-1"), text }), { maxLength: 1 }),
  advice: text,
});

/** Any input of any channel of the circle, most often one that speaks of this dilemma. `other` is another one. */
export function circleInputsAbout(dilemma: Dilemma, other: string) {
  const id = fc.constantFrom(dilemma.id, dilemma.id, dilemma.id, other);
  const byId = fc.record({ id });
  const optionId = fc.constantFrom(null, "gone", ...dilemma.options.map((option) => option.id));
  const revision = fc.nat({ max: 6 });
  return {
    readCircle: nothing,
    nameMyself: fc.record({ name: fc.constantFrom("Rosa", " ", "") }),
    keepPeer: fc.record({
      id: fc.option(peerId),
      name: fc.constantFrom("Ben", "Ines", " "),
      competes: fc.constantFrom(...rivalries),
      key,
    }),
    dropPeer: fc.record({ id: peerId }),
    readRound: byId,
    keepRedaction: fc.record({ id, revision, redaction: fc.oneof(fc.constant(noRedaction), redaction) }),
    sendDilemma: fc.record({
      id,
      redaction,
      seen: fc.constantFrom("", "{}"),
      to: fc.array(peerId, { maxLength: 2 }),
      closing,
    }),
    recordView: fc.record({
      id,
      view: fc.record({ optionId, instead: fc.constantFrom("", "Ask first"), confidence, because: text }),
    }),
    openCaseFile: fc.record({ bytes, passphrase: fc.constantFrom(null, "", "rolls") }),
    takeInCaseFile: fc.record({ opening: id }),
    takeBackCaseFile: fc.record({ step: id }),
    keepReply: fc.record({
      id,
      revision: fc.integer({ min: 1, max: 6 }),
      draft: fc.oneof(fc.constant(blankReply), draft),
    }),
    sendReply: fc.record({ id, closing }),
    sendReplies: fc.record({ id, closing }),
    sendSet: fc.record({
      title: fc.constantFrom("Evening", ""),
      note: text,
      items: fc.array(
        fc.record({
          kind: fc.constantFrom("case" as const, "dilemma" as const),
          id: fc.constantFrom(dilemma.id, "the-fifty-dollar-cap", "gone"),
        }),
        { maxLength: 2 },
      ),
      closing,
    }),
    holdMeeting: fc.record({
      id,
      minutes: fc.constantFrom(...meetingLengths),
      notes: text,
      commitment: fc.option(
        fc.record({ who: fc.constantFrom("Rosa", "everyone", ""), what: fc.constantFrom("Ring", " "), by: anyDay }),
      ),
    }),
    tellWhatBecame: fc.record({ id, meetingId: fc.constant("gone"), word: fc.constantFrom(...becameWords), text }),
    binRound: byId,
    restoreRound: byId,
  } satisfies { [Name in keyof CircleApi]: fc.Arbitrary<Input<Name>> };
}
