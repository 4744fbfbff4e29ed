import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "./build/contrast.ts";
import { paletteColors, paletteCss } from "./build/palette-css.ts";
import { readPalette } from "./build/palette-data.ts";
import { palettes, roles, themes } from "./palette.ts";

const neutralGrounds = ["background-default", "background-tinted", "surface-default", "surface-tinted"].map(
  (step) => `neutral-${step}`,
);
const ownGrounds = ["background-default", "background-tinted", "surface-default", "surface-tinted"];

/** Pairs of text and ground that components may use: at least 4.5 to 1. */
const textPairs = roles.flatMap((role) => [
  ...["text-default", "text-subtle"].flatMap((text) =>
    [...neutralGrounds, ...ownGrounds.map((ground) => `${role}-${ground}`)].map(
      (ground) => [`${role}-${text}`, ground] as const,
    ),
  ),
  ...["surface-hover", "surface-active"].map((ground) => [`${role}-text-default`, `${role}-${ground}`] as const),
  ...ownGrounds.map((ground) => ["neutral-text-default", `${role}-${ground}`] as const),
  ...["base-default", "base-hover", "base-active"].map(
    (ground) => [`${role}-base-contrast-default`, `${role}-${ground}`] as const,
  ),
]);

/** Pairs of a control's border, the focus ring or a filled shape and its ground: at least 3 to 1. */
const shapePairs = [
  ...roles.flatMap((role) =>
    ["border-default", "border-strong"].flatMap((border) =>
      neutralGrounds.map((ground) => [`${role}-${border}`, ground] as const),
    ),
  ),
  ...ownGrounds.map((ground) => ["accent-border-strong", `accent-${ground}`] as const),
  ...["accent", "neutral"].flatMap((role) => neutralGrounds.map((ground) => [`${role}-base-default`, ground] as const)),
];

describe.each(palettes)("palette %s", (palette) => {
  const data = readPalette(palette);

  it.each(themes)("keeps text at 4.5 and shapes at 3 to 1 in %s", (theme) => {
    const colors = paletteColors(data, theme);
    const ratio = ([one, other]: readonly [string, string]) =>
      contrast(colors.get(`--color-${one}`) ?? "missing", colors.get(`--color-${other}`) ?? "missing");
    const tooLow = (pairs: readonly (readonly [string, string])[], bound: number) =>
      pairs.filter((pair) => !(ratio(pair) >= bound)).map((pair) => `${pair.join(" on ")}: ${ratio(pair).toFixed(2)}`);

    expect(tooLow(textPairs, 4.5)).toEqual([]);
    expect(tooLow(shapePairs, 3)).toEqual([]);
  });

  it("has its committed sheet generated from its data file", () => {
    expect(readFileSync(new URL(`../css/${palette}.css`, import.meta.url), "utf8")).toBe(paletteCss(palette, data));
  });
});

it("measures what WCAG measures", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
