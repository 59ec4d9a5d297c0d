import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { Mishap } from "./mishap.tsx";

/** A screen, of which a fault takes nothing else along. */
export function Held({ children }: { readonly children: ReactNode }) {
  const [place] = useLocation();
  return <Mishap place={place}>{children}</Mishap>;
}
