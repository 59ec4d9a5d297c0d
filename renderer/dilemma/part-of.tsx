import { Attachments } from "./attachments/attachments.tsx";
import { Consult } from "./consult/consult.tsx";
import { Decide } from "./decide/decide.tsx";
import { Duties } from "./duties/duties.tsx";
import { LookBack } from "./look-back/look-back.tsx";
import { Precedents } from "./precedents/precedents.tsx";
import { Facts } from "./record/facts.tsx";
import { Options } from "./record/options.tsx";
import { People } from "./record/people.tsx";
import { WhatHappened } from "./record/what-happened.tsx";
import type { Step } from "./steps.ts";
import type { Record } from "./use-record.ts";
import { Walk } from "./walk/walk.tsx";

/** One part of a dilemma. */
export function PartOf({ record, step }: { readonly record: Record; readonly step: Step }) {
  switch (step) {
    case "record":
      return (
        <>
          <WhatHappened record={record} />
          <Attachments record={record} />
        </>
      );
    case "facts":
      return (
        <>
          <Facts record={record} />
          <Precedents record={record} />
        </>
      );
    case "people":
      return <People record={record} />;
    case "options":
      return <Options record={record} />;
    case "walk":
      return <Walk record={record} />;
    case "consult":
      return <Consult record={record} />;
    case "decide":
      return (
        <>
          <Decide record={record} />
          <Duties record={record} />
        </>
      );
    case "look-back":
      return (
        <>
          <LookBack record={record} />
          {record.dilemma.decision !== null && <Duties record={record} />}
        </>
      );
  }
}
