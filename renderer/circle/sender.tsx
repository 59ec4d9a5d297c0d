import { useState } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import type { OpenedItem } from "../../core/circle/file/opening.ts";
import { Button } from "../parts/button.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";
import { PersonForm } from "./person-form.tsx";

interface Props {
  readonly item: OpenedItem;
  readonly peers: CircleView["peers"];
  readonly onAdded: () => void;
}

/** By whom something is and how far that is vouched for, with a way to add a sender whose key nobody has. */
export function Sender({ item: { by, vouched }, peers, onAdded }: Props) {
  const { circle: words, vouched: vouchedWords } = useWords();
  const [isAdding, setAdding] = useState(false);
  const name = by === "" ? words.noName : by;
  const known = peers.find((peer) => peer.name === by && peer.key === null);
  return (
    <div className={style.sender}>
      <p className={style.soft}>
        {vouched.kind === "doubtful" && <Tag tone="clay">{vouchedWords.doubtful}</Tag>} {words.by(name)}.{" "}
        {vouchedWords.told(vouched, name)}
      </p>
      {(vouched.kind === "unknown" || vouched.kind === "doubtful") && vouched.fingerprint !== null && (
        <p className={style.soft}>
          {vouchedWords.fingerprint}: <span className={style.fingerprint}>{vouched.fingerprint}</span>
        </p>
      )}
      {vouched.kind === "unknown" && !isAdding && (
        <div>
          <Button onPress={() => setAdding(true)}>
            {known === undefined ? words.addSender(name) : words.noteKey(name)}
          </Button>
        </div>
      )}
      {vouched.kind === "unknown" && isAdding && (
        <PersonForm
          title={known === undefined ? words.addTitle : words.editTitle(known.name)}
          hint={words.addSenderHint}
          person={{
            id: known?.id ?? null,
            name: known?.name ?? by,
            competes: known?.competes ?? "unknown",
            key: vouched.key,
            fingerprint: vouched.fingerprint,
          }}
          onKept={onAdded}
          onCancel={() => setAdding(false)}
        />
      )}
    </div>
  );
}
