import { mkdirSync, writeFileSync } from "node:fs";
import { palettes } from "../palette.ts";
import { paletteCss } from "./palette-css.ts";
import { readPalette } from "./palette-data.ts";

const folder = new URL("../../css/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const palette of palettes) {
  writeFileSync(new URL(`${palette}.css`, folder), paletteCss(palette, readPalette(palette)));
}
