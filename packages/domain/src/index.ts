export * from "./kernel/index.ts";
export * from "./administrations/index.ts";
export * from "./associations/index.ts";
export * from "./pools/index.ts";
