import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/react-vite";

// The tools are dependencies of the library, not of the root: they are looked up from there.
const folder = new URL("../packages/components/", import.meta.url);
const library = createRequire(new URL("package.json", folder));
const place = (name: string) => dirname(library.resolve(`${name}/package.json`));

const config: StorybookConfig = {
  stories: ["../packages/components/src/**/*.stories.tsx"],
  addons: [place("@storybook/addon-docs"), place("@storybook/addon-a11y"), place("@storybook/addon-vitest")],
  framework: place("@storybook/react-vite"),
  typescript: { reactDocgen: "react-docgen" },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, root: fileURLToPath(folder) }),
  features: { sidebarOnboardingChecklist: false },
};

export default config;
