import { type ReactNode, useEffect, useState } from "react";

interface Props {
  readonly summary: ReactNode;
  /** What the summary is called for screen readers, where its words need their surroundings. */
  readonly label?: string;
  /** Opens it, at the start or later; whoever reads may close it again. */
  readonly isWanted: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Something kept out of sight until it is asked for. Nothing of it is drawn before. */
export function Fold({ summary, label, isWanted, className, children }: Props) {
  const [isOpen, setOpen] = useState(isWanted);
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted]);
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={label}>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
