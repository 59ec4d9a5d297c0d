/** How long a part that one goes to may take to appear, in milliseconds. */
const patience = 3_000;

/** Does something with an element once the page shows it, for a command that first goes to another part. */
export function whenThere(selector: string, act: (element: HTMLElement) => void): void {
  const found = () => document.querySelector<HTMLElement>(selector);
  const here = found();
  if (here !== null) {
    act(here);
    return;
  }
  const watch = new MutationObserver(() => {
    const come = found();
    if (come === null) return;
    watch.disconnect();
    act(come);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), patience);
}
