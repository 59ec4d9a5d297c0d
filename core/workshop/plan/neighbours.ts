import type { Category } from "../../library/case.ts";

/** Where to look when a theme has too few cases: what people who came for it would argue about as well, nearest first. */
export const neighbours: Readonly<Record<Category, readonly Category[]>> = {
  pricing: ["competitors", "contracts", "credit-lending"],
  contracts: ["suppliers", "refunds-warranties", "pricing"],
  "refunds-warranties": ["quality-safety", "contracts", "pricing"],
  employees: ["wages-tips", "hiring-family", "privacy-data"],
  "hiring-family": ["employees", "succession-ownership", "conflicts-of-interest"],
  "wages-tips": ["employees", "hiring-family", "tax-bookkeeping"],
  suppliers: ["contracts", "gifts-kickbacks", "quality-safety"],
  competitors: ["pricing", "advertising", "online-reviews"],
  advertising: ["online-reviews", "competitors", "ai-use"],
  "online-reviews": ["advertising", "competitors", "privacy-data"],
  "privacy-data": ["employees", "ai-use", "online-reviews"],
  "credit-lending": ["pricing", "tax-bookkeeping", "contracts"],
  "quality-safety": ["refunds-warranties", "environment", "suppliers"],
  "conflicts-of-interest": ["gifts-kickbacks", "hiring-family", "suppliers"],
  "gifts-kickbacks": ["conflicts-of-interest", "suppliers", "tax-bookkeeping"],
  "community-non-customers": ["environment", "pricing", "advertising"],
  environment: ["community-non-customers", "quality-safety", "suppliers"],
  "tax-bookkeeping": ["credit-lending", "wages-tips", "conflicts-of-interest"],
  "succession-ownership": ["hiring-family", "contracts", "employees"],
  "ai-use": ["privacy-data", "advertising", "employees"],
};
