import { globSync } from "node:fs";
import type { Product } from "../process/freshness.ts";
import { root } from "../process/root.ts";

/** The folders in `apps/` that are processes. */
export const servers = ["gateway", "subgraphs"] as const;

export function serverProduct(name: string): Product {
  return {
    name: `server-${name}`,
    inputs: [
      `apps/${name}/package.json`,
      `apps/${name}/src/**`,
      "packages/*/package.json",
      "packages/*/{src,css}/**",
      "packages/tooling/build/**",
      "prisma/**/*.{ts,json,prisma}",
    ],
    outputs: [`apps/${name}/dist/main.js`],
  };
}

/** Where the gateway finds the frontends. */
export const served = "apps/gateway/dist/public";

/** What `/` answers: a page without scripts, from which everybody goes on. */
export const frontPage = "apps/entrance/front.html";

/** The first page of every frontend. */
export function pages(): string[] {
  return globSync("apps/*/index.html", { cwd: root }).sort();
}

export function frontendsProduct(): Product {
  return {
    name: "frontends",
    inputs: [
      ...pages().map((page) => page.replace("index.html", "**")),
      "packages/{components,domain,features,shell,tokens}/{package.json,src/**,css/**}",
      "packages/tooling/build/**",
    ],
    outputs: [`${served}/index.html`, ...pages().map((page) => page.replace("apps/", `${served}/`))],
  };
}

export const graphiqlProduct: Product = {
  name: "graphiql",
  inputs: ["apps/gateway/{build,graphiql}/**", "apps/gateway/package.json"],
  outputs: ["apps/gateway/dist/graphiql/index.html"],
};
