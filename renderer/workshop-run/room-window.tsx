/** The room's window: whether it is open, and a way to open it. */
export function RoomWindow({ sessionId }: { readonly sessionId: string }) {
  return <p data-session={sessionId} />;
}
