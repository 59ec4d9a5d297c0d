import { expect, test } from "vitest";
import type { BlockKind } from "../../../core/workshop/plan/block.ts";
import type { RoomView } from "../../../core/workshop/room/room.ts";
import { plainFace } from "../../../renderer/workshop-run/plain-face.ts";
import { blockWords } from "../../../room/words.ts";

/** A room that reads words in a block of a kind. */
function reading(block: BlockKind, text: string, blockTitle = ""): Extract<RoomView, { state: "on" }> {
  return {
    ...{ state: "on", title: "Evening", look: "light", isBlank: false, block, blockTitle, at: 0, of: 1, clock: null },
    face: { kind: "words", text, page: 0, pages: 1 },
  };
}

test("what the room reads is told as it stands on the wall: the trainer's words, else the usual ones, else what the block is called", () => {
  expect([
    plainFace(reading("welcome", "Good evening.")),
    plainFace(reading("write", "")),
    plainFace(reading("own", "", "A walk")),
    plainFace(reading("own", "")),
    plainFace({ ...reading("own", ""), isBlank: true, face: null }),
  ]).toEqual(["Good evening.", blockWords("write").text, "A walk", "Evening", ""]);
});
