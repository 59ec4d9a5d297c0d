import { casebookFormat } from "../../core/casebook.ts";
import { circleFormat } from "../../core/circle/circle.ts";
import { roundFormat } from "../../core/circle/round/round.ts";
import { houseCodeFormat } from "../../core/code/house-code.ts";
import { binOpeningsFormat } from "../../core/dilemma/bin-openings.ts";
import { dilemmaFormat } from "../../core/dilemma/dilemma.ts";
import { viewsFormat } from "../../core/dilemma/views.ts";
import type { Format } from "../../core/document.ts";
import { draftsFormat } from "../../core/drafts.ts";
import { ownCaseFormat } from "../../core/library/own-case.ts";
import { readingFormat } from "../../core/library/reading.ts";
import { conflictFormat } from "../../core/merge/conflict.ts";
import { ownLensesFormat } from "../../core/walk/own-lenses.ts";
import { sessionFormat } from "../../core/workshop/session.ts";

const formats: readonly Format<unknown>[] = [
  casebookFormat,
  houseCodeFormat,
  binOpeningsFormat,
  dilemmaFormat,
  viewsFormat,
  draftsFormat,
  ownCaseFormat,
  readingFormat,
  ownLensesFormat,
  conflictFormat,
  roundFormat,
  circleFormat,
  sessionFormat,
];

/** Every kind of document that this Casebook writes, by its name in the file. */
export const knownFormats: ReadonlyMap<string, Format<unknown>> = new Map(
  formats.map((format) => [format.name, format]),
);
