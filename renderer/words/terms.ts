import type { AnswerWord, Kind, Row } from "../../core/dilemma/dilemma.ts";
import type { Outcomes, Verdict } from "../../core/dilemma/review.ts";
import type { Status } from "../../core/dilemma/status.ts";
import type { CaseKind, Category, Level, Trade } from "../../core/library/case.ts";

/** The words for the values that several screens show. */
export const terms = {
  status: {
    draft: "Draft",
    weighing: "Weighing",
    decided: "Decided",
    reviewed: "Reviewed",
    superseded: "Superseded",
  } satisfies Record<Status, string>,
  kind: {
    "gray-area": "Gray area",
    pressure: "Pressure",
    "conflict-of-interest": "Conflict of interest",
    "mistake-to-repair": "Mistake to repair",
  } satisfies Record<Kind, string>,
  row: {
    "front-row": "Front row: customers",
    "second-row": "Second row: their customers",
    "third-row": "Third row: theirs again",
    staff: "Staff",
    suppliers: "Suppliers",
    "owner-and-family": "Owner and family",
    neighbours: "Neighbours",
    "non-customers": "People who never buy",
  } satisfies Record<Row, string>,
  answer: {
    yes: "Yes",
    partly: "Partly",
    no: "No",
    "dont-know": "Don’t know",
    "doesnt-apply": "Doesn’t apply",
  } satisfies Record<AnswerWord, string>,
  outcome: {
    "as-predicted": "As predicted",
    partly: "Partly as predicted",
    not: "Not as predicted",
    "cannot-tell": "Cannot tell",
    disputed: "Disputed",
  } satisfies Record<Outcomes, string>,
  verdict: {
    "deserved-success": "Deserved success",
    "bad-luck": "Bad luck",
    "dumb-luck": "Dumb luck",
    "deserved-failure": "Deserved failure",
  } satisfies Record<Verdict, string>,
  caseKind: {
    public: "Public",
    composite: "Composite",
    realistic: "Realistic",
  } satisfies Record<CaseKind, string>,
  level: { starter: "Starter", core: "Core", hard: "Hard" } satisfies Record<Level, string>,
  trade: {
    food: "Food",
    building: "Building",
    retail: "Retail",
    services: "Services",
    health: "Health",
    making: "Making",
    farming: "Farming",
    online: "Online",
  } satisfies Record<Trade, string>,
  category: {
    pricing: "Pricing",
    contracts: "Contracts",
    "refunds-warranties": "Refunds and warranties",
    employees: "Employees",
    "hiring-family": "Hiring family",
    "wages-tips": "Wages and tips",
    suppliers: "Suppliers",
    competitors: "Competitors",
    advertising: "Advertising",
    "online-reviews": "Online reviews",
    "privacy-data": "Privacy and data",
    "credit-lending": "Credit and lending",
    "quality-safety": "Quality and safety",
    "conflicts-of-interest": "Conflicts of interest",
    "gifts-kickbacks": "Gifts and kickbacks",
    "community-non-customers": "Community and non-customers",
    environment: "Environment",
    "tax-bookkeeping": "Tax and bookkeeping",
    "succession-ownership": "Succession and ownership",
    "ai-use": "AI use",
  } satisfies Record<Category, string>,
};
