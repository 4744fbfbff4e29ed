import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { Tabs } from "./tabs.tsx";

const meta = {
  component: Tabs,
  args: {
    label: "Sagens dele",
    items: [
      { id: "application", label: "Ansøgning", content: "Budget, mål og målgrupper." },
      { id: "assessment", label: "Vurdering", content: "Kriterium for kriterium." },
      { id: "history", label: "Historik", content: "Hvad der er sket i sagen." },
    ],
  },
  parameters: guidance(
    "the same thing has a few views, and one is read at a time.",
    "the parts are read together (`Card`s), or are pages of their own (`SideNavigation`).",
  ),
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("tab", { name: "Vurdering" })).toHaveAttribute("aria-selected", "true");
    await expect(canvas.getByRole("tabpanel")).toHaveTextContent("Kriterium for kriterium.");
  },
};

export const LongDanishWords: Story = {
  args: {
    items: [
      { id: "1", label: "Bevillingsforudsætninger", content: "…" },
      { id: "2", label: "Foreningens samarbejdsaftaler", content: "…" },
      { id: "3", label: "Høringssvar fra Kontaktudvalget", content: "…" },
    ],
  },
};
