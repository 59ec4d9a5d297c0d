import { expect, test } from "vitest";
import { roomPlace } from "../../electron/room-place.ts";

const laptop = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1441, height: 900 },
  workArea: { x: 0, y: 25, width: 1441, height: 850 },
};
const projector = {
  id: 2,
  bounds: { x: 1441, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1441, y: 0, width: 1920, height: 1080 },
};

test("the room takes the whole of the screen that the trainer is not on, wherever the trainer is", () => {
  const onProjector = { screenId: 2, bounds: projector.bounds, isFullScreen: true };
  expect(roomPlace([laptop, projector], 1)).toEqual(onProjector);
  expect(roomPlace([projector, laptop], 1)).toEqual(onProjector);
  expect(roomPlace([laptop, projector], 2)).toEqual({ screenId: 1, bounds: laptop.bounds, isFullScreen: true });
});

test("on one screen it stands in the right half of what is free, so that the trainer is beside it", () => {
  expect(roomPlace([laptop], 1)).toEqual({
    screenId: 1,
    bounds: { x: 721, y: 25, width: 720, height: 850 },
    isFullScreen: false,
  });
});

test("without a screen it goes nowhere", () => {
  expect(roomPlace([], 1)).toBeNull();
});
