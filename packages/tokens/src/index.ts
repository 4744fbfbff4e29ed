export { municipalPalette, palettes, roles, steps, themes } from "./palette.ts";
export type { Palette, Role, Step, Theme } from "./palette.ts";
