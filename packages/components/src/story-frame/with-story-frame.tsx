import type { Decorator } from "@storybook/react-vite";
import type { Palette, Theme } from "@indgang/tokens";
import { I18nProvider } from "react-aria-components";
import { ComponentTextsProvider } from "../texts/component-texts-provider.tsx";
import { danishTexts } from "../texts/danish-texts.ts";
import { englishTexts } from "../texts/english-texts.ts";
import { ThemeScope } from "../theme-scope/theme-scope.tsx";
import css from "./story-frame.module.css";

/** Gives a story what the shell gives an application: palette, theme, language. */
export const withStoryFrame: Decorator = (Story, { globals, parameters, viewMode }) => {
  const isEnglish = globals["language"] === "en";
  return (
    <I18nProvider locale={isEnglish ? "en-GB" : "da-DK"}>
      <ComponentTextsProvider texts={isEnglish ? englishTexts : danishTexts}>
        <ThemeScope
          palette={globals["palette"] as Palette}
          theme={globals["theme"] as Theme}
          className={viewMode === "story" ? css.screen : undefined}
        >
          <div className={parameters["isWholePage"] ? undefined : css.room} lang={isEnglish ? "en" : "da"}>
            <Story />
          </div>
        </ThemeScope>
      </ComponentTextsProvider>
    </I18nProvider>
  );
};
