import { type RefObject, useLayoutEffect, useRef } from "react";

/** The smallest share of its size to which type shrinks, and how finely it is looked for: within 1 in 2 to the power of this. */
const least = 0.12;
const steps = 7;

function isTooLarge(stage: HTMLElement): boolean {
  return stage.scrollHeight > stage.clientHeight + 1 || stage.scrollWidth > stage.clientWidth + 1;
}

function settle(stage: HTMLElement): void {
  const set = (share: number) => stage.style.setProperty("--fit", String(share));
  set(1);
  if (!isTooLarge(stage)) return;
  let [small, large] = [least, 1];
  for (let step = 0; step < steps; step += 1) {
    const middle = (small + large) / 2;
    set(middle);
    if (isTooLarge(stage)) large = middle;
    else small = middle;
  }
  set(small);
}

/** Shrinks the type of what it is put on until everything fits: after each change of it, of its size, and once the letters are there. */
export function useFit(shown: unknown): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides how large it may be.
  useLayoutEffect(() => {
    const { current } = stage;
    if (current === null) return;
    let isHere = true;
    const again = () => isHere && settle(current);
    again();
    const sizes = new ResizeObserver(again);
    sizes.observe(current);
    void document.fonts.ready.then(again);
    return () => {
      isHere = false;
      sizes.disconnect();
    };
  }, [shown]);
  return stage;
}
