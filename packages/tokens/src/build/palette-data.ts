import { readFileSync } from "node:fs";
import type { Palette, Role } from "../palette.ts";

/** What a palette's data file holds: its name and one hex per role. */
export type PaletteData = Record<Role, `#${string}`> & { readonly name: { readonly da: string; readonly en: string } };

/** Reads `src/palettes/<palette>.json`. */
export function readPalette(palette: Palette): PaletteData {
  const file = new URL(`../palettes/${palette}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as PaletteData;
}
