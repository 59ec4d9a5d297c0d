interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

export function FindDialog(_: Props) {
  return null;
}
