import { circleRegisters } from "./circle-registers.ts";
import { journalRegisters } from "./journal-registers.ts";
import type { Register } from "./register.ts";
import { shelfRegisters } from "./shelf-registers.ts";
import { workshopRegisters } from "./workshop-registers.ts";

/** Every kind of write, one register each. */
export const registers: readonly Register[] = [
  ...journalRegisters,
  ...shelfRegisters,
  ...circleRegisters,
  ...workshopRegisters,
];
