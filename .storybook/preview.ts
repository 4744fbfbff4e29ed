import "../packages/tokens/css/base.css";
import "../packages/tokens/css/social.css";
import "../packages/tokens/css/health-elderly.css";
import "../packages/tokens/css/employment-integration.css";
import "../packages/tokens/css/culture.css";
import type { Preview } from "@storybook/react-vite";
import { patience } from "../packages/components/src/story-frame/patience.ts";
import { expectContrastInEveryTheme } from "../packages/components/src/story-frame/expect-contrast.ts";
import { storyGlobals, storyGlobalTypes } from "../packages/components/src/story-frame/story-globals.ts";
import { withStoryFrame } from "../packages/components/src/story-frame/with-story-frame.tsx";

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes: storyGlobalTypes,
  initialGlobals: storyGlobals,
  decorators: [withStoryFrame],
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    backgrounds: { disable: true },
    options: { storySort: { method: "alphabetical" } },
  },
  beforeAll: patience,
  afterEach: expectContrastInEveryTheme,
};

export default preview;
