import { Component, type ReactNode } from "react";
import { queries } from "../ask.ts";
import { Button } from "../parts/button.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { shell } = useWords();
  return (
    <Page title={shell.mishap}>
      <p role="alert">{shell.mishapText}</p>
      <Button onPress={onAgain}>{shell.again}</Button>
    </Page>
  );
}

interface Props {
  /** Where the window is: another place is tried anew. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Holds a screen that fails while it is drawn, so that the way to every other one stays. React asks for a class here. */
export class Mishap extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate({ place }: Props) {
    if (this.state.hasFailed && place !== this.props.place) this.setState({ hasFailed: false });
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const tryAgain = () => {
      queries.clear(); // An answer that could not be drawn is not drawn again.
      this.setState({ hasFailed: false });
    };
    return <Failed onAgain={tryAgain} />;
  }
}
