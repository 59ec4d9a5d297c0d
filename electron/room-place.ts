/** Where something lies on the screens, in their common points. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screen of this machine, as far as we look at it. */
export interface Screen {
  readonly id: number;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

/** Where the room's window stands: all of a screen, or a part of the one that the trainer sees. */
export interface RoomPlace {
  readonly screenId: number;
  readonly bounds: Bounds;
  readonly isFullScreen: boolean;
}

/** The right half of a screen, so that the trainer's window can stand beside it. */
function half({ workArea: { x, y, width, height } }: Screen): Bounds {
  const wide = Math.floor(width / 2);
  return { x: x + width - wide, y, width: wide, height };
}

/** Where the room goes: onto the first screen that is not the trainer's, else beside the trainer's window. Null without a screen. */
export function roomPlace(screens: readonly Screen[], trainersId: number): RoomPlace | null {
  const other = screens.find(({ id }) => id !== trainersId);
  if (other !== undefined) return { screenId: other.id, bounds: other.bounds, isFullScreen: true };
  const [only] = screens;
  return only === undefined ? null : { screenId: only.id, bounds: half(only), isFullScreen: false };
}
