import { useState } from "react";
import { flushSync } from "react-dom";
import { blocksOfCase, minutesOfCase } from "../../core/workshop/plan/agenda.ts";
import {
  blockFor,
  placeOfCase,
  type TakenOut,
  withBlockAt,
  withBlockChanged,
  withBlocksBack,
  withBlocksIn,
  withCaseIn,
  withoutBlocks,
} from "../../core/workshop/plan/agenda-steps.ts";
import type { Block, BlockKind } from "../../core/workshop/plan/block.ts";
import { planTimes } from "../../core/workshop/plan/plan-times.ts";
import { nameOfBlock } from "../../room/words.ts";
import { keepingFocus } from "../parts/move.ts";
import { useWords } from "../words/use-words.ts";
import type { OpenSession } from "./use-plan.ts";

/** What was taken out last, and what is said of it. */
interface Out {
  readonly blocks: readonly TakenOut[];
  readonly said: string;
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** The steps in which an agenda is changed, each said for those who do not see it. */
export function useAgenda(open: OpenSession) {
  const { workshop: words } = useWords();
  const { blocks } = open.session;
  const [openId, setOpenId] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const [last, setOut] = useState<Out | null>(null);
  const isBack = last === null || last.blocks.every(({ block }) => blocks.some(({ id }) => id === block.id));
  const out = isBack ? null : last; // A step back may have brought them back already.
  const newId = () => crypto.randomUUID();

  function write(fresh: readonly Block[], said: string) {
    open.write({ blocks: [...fresh] }, "");
    setNews(said);
  }

  function fromOf(fresh: readonly Block[], place: number): string {
    return planTimes({ ...open.session, blocks: [...fresh] }).rows[place]?.from ?? "";
  }

  function move(id: string, to: number) {
    const at = blocks.findIndex((block) => block.id === id);
    const moved = blocks[at];
    if (moved === undefined || to < 0 || to >= blocks.length || to === at) return;
    const fresh = withBlockAt(blocks, id, to);
    keepingFocus(() => write(fresh, words.moved(nameOfBlock(moved), to + 1, fresh.length, fromOf(fresh, to))));
  }

  return {
    openId,
    news,
    out,
    toggle: (id: string) => setOpenId(openId === id ? null : id),
    move,
    change(id: string, change: Partial<Omit<Block, "id">>, name: string) {
      open.write({ blocks: withBlockChanged(blocks, id, change) }, `${id} ${name}`);
    },
    addBlock(kind: BlockKind) {
      const at = blocks.findIndex(({ id }) => id === openId);
      const end = kind === "write" || kind === "close" ? blocks.length : placeOfCase(blocks);
      const place = at === -1 ? end : at + 1;
      const added = blockFor(blocks, place, kind, newId());
      const fresh = withBlocksIn(blocks, place, [added]);
      flushSync(() => {
        write(fresh, words.added(nameOfBlock(added), fromOf(fresh, place)));
        setOpenId(added.id);
      });
      focusOn(`block-${added.id}`);
    },
    addCase(caseId: string, title: string) {
      const added = blocksOfCase(caseId, minutesOfCase, newId);
      flushSync(() => write(withBlocksIn(blocks, placeOfCase(blocks), added), words.picker.addedCase(title)));
      return added[0]?.id ?? null;
    },
    setCase(ids: readonly string[], caseId: string, title: string) {
      write(withCaseIn(blocks, ids, caseId), words.picker.chosen(title, ids.length));
    },
    remove(ids: readonly string[], said: string) {
      const { left, out: gone } = withoutBlocks(blocks, ids);
      open.write({ blocks: left }, "");
      setNews("");
      setOut({ blocks: gone, said });
      if (openId !== null && ids.includes(openId)) setOpenId(null);
    },
    bringBack() {
      if (out === null) return;
      const [first] = out.blocks;
      flushSync(() => {
        open.write({ blocks: withBlocksBack(blocks, out.blocks) }, "");
        setOut(null);
      });
      if (first !== undefined) focusOn(`block-${first.block.id}`);
    },
  };
}

export type AgendaSteps = ReturnType<typeof useAgenda>;
