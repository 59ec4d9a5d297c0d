import { useEffect, useRef } from "react";
import type { Attachment } from "../../../core/dilemma/attachment.ts";
import { Notice } from "../../parts/notice.tsx";
import { useBlobAddress } from "../../parts/use-blob-address.ts";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";

interface Props {
  readonly dilemmaId: string;
  readonly attachment: Attachment;
}

/** The name of the copy: it ends as what it is, whatever the file called itself. */
function copyName({ name, type }: Attachment): string {
  const ending = `.${type.split("/")[1]}`;
  return name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
}

/** Hands a copy over once its bytes are here. It is saved, never shown. */
export function SaveCopy({ dilemmaId, attachment }: Props) {
  const asked = useBlobAddress(dilemmaId, attachment);
  return <WhenHere asked={asked}>{(address) => <HandedOver address={address} name={copyName(attachment)} />}</WhenHere>;
}

function HandedOver({ address, name }: { readonly address: string; readonly name: string }) {
  const { dilemma } = useWords();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  }, [address, name]);
  return <Notice tone="news">{dilemma.attachments.ask.saved}</Notice>;
}
