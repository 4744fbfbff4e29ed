import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";

const meta = {
  component: Breadcrumbs,
  args: {
    items: [
      { label: "Puljer", href: "#puljer" },
      { label: "§ 18-puljen 2026", href: "#p18" },
      { label: "Ansøgninger", href: "#ansoegninger" },
    ],
  },
  parameters: guidance("a page lies two or more levels down.", "the page is one of the side navigation's own places."),
} satisfies Meta<typeof Breadcrumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
