import fc from "fast-check";
import { expect, test } from "vitest";
import { link, unlink } from "../../../core/dilemma/precedent.ts";
import { anyPrecedent } from "./any-dilemma.ts";

test("a link stands once, whatever was said of it before; unlinking takes that one alone", () => {
  fc.assert(
    fc.property(fc.array(anyPrecedent, { maxLength: 4 }), anyPrecedent, (precedents, to) => {
      const others = unlink(precedents, to);
      const linked = link(precedents, to);
      expect(unlink(linked, to)).toEqual(others);
      expect(link(linked, to)).toEqual(linked);
      expect(link(others, to)).toEqual([...others, { kind: to.kind, id: to.id, bearing: null, why: "" }]);
      expect(linked.slice(0, precedents.length)).toEqual(precedents);
    }),
  );
});
