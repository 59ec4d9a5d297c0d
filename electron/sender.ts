import { isOurs } from "./address.ts";

/** What is known of the frame that a message came from. */
export interface Sender {
  readonly address: string;
  readonly isTopFrame: boolean;
  readonly isOurWindow: boolean;
}

/** Whether a message is answered: only from the top frame of our own window, while it shows our own page. */
export function mayAsk(sender: Sender): boolean {
  return sender.isOurWindow && sender.isTopFrame && isOurs(sender.address);
}
