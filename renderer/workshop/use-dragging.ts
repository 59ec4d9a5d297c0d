import { type DragEvent, useState } from "react";
import type { Landing } from "./agenda-row.tsx";

/** What is dragged, and before which place of the list it would land, counted from 0. */
interface Dragged {
  readonly from: number;
  readonly to: number | null;
}

/** Rows that are dragged by a handle to another place of their list. */
export function useDragging(onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);

  /** The place before which a drop on the list at this height lands. */
  function placeAt(list: Element, height: number): number {
    const rows = [...list.querySelectorAll("[data-block]")];
    const below = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return height < (top + bottom) / 2;
    });
    return below === -1 ? rows.length : below;
  }

  return {
    isDragged: (place: number) => dragged?.from === place,
    /** Where the line stands in a row; none where the drop would change nothing. */
    landingIn(place: number, count: number): Landing {
      if (dragged === null || dragged.to === null || dragged.to === dragged.from || dragged.to === dragged.from + 1)
        return null;
      if (dragged.to === place) return "before";
      return dragged.to === count && place === count - 1 ? "after" : null;
    },
    begin(place: number, name: string, event: DragEvent<HTMLElement>) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", name);
      const row = event.currentTarget.parentElement;
      if (row !== null) event.dataTransfer.setDragImage(row, 16, 16);
      setDragged({ from: place, to: null });
    },
    end: () => setDragged(null),
    list: {
      onDragOver(event: DragEvent<HTMLElement>) {
        if (dragged === null) return;
        event.preventDefault();
        const to = placeAt(event.currentTarget, event.clientY);
        if (to !== dragged.to) setDragged({ ...dragged, to });
      },
      onDrop(event: DragEvent<HTMLElement>) {
        if (dragged === null) return;
        event.preventDefault();
        const to = placeAt(event.currentTarget, event.clientY);
        setDragged(null);
        onMove(dragged.from, to > dragged.from ? to - 1 : to);
      },
    },
  };
}
