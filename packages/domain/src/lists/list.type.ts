/** Lists that somebody can keep a view of, and take out as a file. */
export const listNames = [
  "APPLICATIONS",
  "ASSOCIATIONS",
  "GRANTS",
  "ACCOUNTS",
  "PAYMENTS",
  "LEDGER",
  "OUTCOMES",
  "MEETINGS",
] as const;
export type ListName = (typeof listNames)[number];

export const extractFormats = ["CSV", "XLSX"] as const;
export type ExtractFormat = (typeof extractFormats)[number];
