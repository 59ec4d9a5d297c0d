import fc from "fast-check";
import { expect, test } from "vitest";
import { isLinked, link, precedentsAtMost, unlink, withBearing } from "../../../core/dilemma/precedent.ts";
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

test("what is said of one precedent changes that one alone", () => {
  fc.assert(
    fc.property(fc.array(anyPrecedent, { maxLength: 4 }), anyPrecedent, (precedents, to) => {
      const all = link(precedents, to);
      const changed = withBearing(all, to, { bearing: "distinguishes", why: "Nobody was told" });
      expect(unlink(changed, to)).toEqual(unlink(all, to));
      expect(changed.filter((one) => isLinked([one], to)).map(({ bearing, why }) => [bearing, why])).toEqual(
        all.filter((one) => isLinked([one], to)).map(() => ["distinguishes", "Nobody was told"]),
      );
    }),
  );
});

test("a dilemma that has as many precedents as may be takes no more, and stays as it can be saved", () => {
  const cases = Array.from({ length: precedentsAtMost + 1 }, (_, place) => `case-${place}`);
  const full = cases.reduce<ReturnType<typeof link>>((all, id) => link(all, { kind: "case", id }), []);
  expect([full.length, full.at(-1)?.id]).toEqual([precedentsAtMost, `case-${precedentsAtMost - 1}`]);
});
