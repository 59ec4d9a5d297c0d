const inWord = /[\p{L}\p{M}\p{N}]/u;

/** What is marked with the mouse from the middle of a word to the middle of another, from whole word to whole word. */
function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer, endContainer } = whole;
  if (startContainer instanceof Text) {
    let start = whole.startOffset;
    while (
      start > 0 &&
      inWord.test(startContainer.data.charAt(start - 1)) &&
      inWord.test(startContainer.data.charAt(start))
    )
      start -= 1;
    whole.setStart(startContainer, start);
  }
  if (endContainer instanceof Text) {
    let end = whole.endOffset;
    while (
      end < endContainer.data.length &&
      inWord.test(endContainer.data.charAt(end)) &&
      inWord.test(endContainer.data.charAt(end - 1))
    )
      end += 1;
    whole.setEnd(endContainer, end);
  }
  return whole;
}

/** The name without what stands around it in a sentence. */
export function nameIn(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
}

/** What the owner wrote where they selected something in `place`, stand-ins turned back; "" when nothing is selected there. */
export function selectedText(place: HTMLElement): string {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return "";
  const range = selection.getRangeAt(0);
  if (!place.contains(range.commonAncestorContainer)) return "";
  const copy = wholeWords(range).cloneContents();
  for (const mark of copy.querySelectorAll<HTMLElement>("[data-written]"))
    mark.textContent = mark.dataset.written ?? "";
  return nameIn(copy.textContent ?? "");
}
