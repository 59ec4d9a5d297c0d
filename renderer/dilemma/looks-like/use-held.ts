import { useState } from "react";

/** The newest value, or, while it is held, the one that was there when the holding began. */
export function useHeld<Value>(newest: Value, isHeld: boolean): Value {
  const [shown, setShown] = useState(newest);
  if (!isHeld && shown !== newest) setShown(newest);
  return isHeld ? shown : newest;
}
