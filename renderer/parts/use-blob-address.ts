import { useEffect, useState } from "react";
import type { Attachment } from "../../core/dilemma/attachment.ts";
import type { Asked } from "../ask.ts";
import { api } from "../bridge.ts";
import { blobOf } from "./blob-of.ts";

/** The address of an attachment's bytes inside the page, for as long as it is shown. Not kept: pictures are large. */
export function useBlobAddress(dilemmaId: string, attachment: Attachment): Asked<string> {
  const [asked, setAsked] = useState<Asked<string>>({ state: "waiting" });
  const { id } = attachment;
  useEffect(() => {
    let isOver = false;
    let address: string | null = null;
    void api.readAttachment({ id: dilemmaId, attachmentId: id }).then((outcome) => {
      if (isOver) return;
      if (!outcome.ok) return setAsked({ state: "refused", reason: outcome.reason });
      address = URL.createObjectURL(blobOf(outcome.value.bytes, outcome.value.attachment.type));
      setAsked({ state: "here", value: address });
    });
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [dilemmaId, id]);
  return asked;
}
