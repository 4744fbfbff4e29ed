import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { SideNavigation } from "./side-navigation.tsx";

const meta = {
  component: SideNavigation,
  args: {
    groups: [
      {
        items: [
          { href: "#mit", label: "Mit arbejde", isCurrent: true, count: "12" },
          { href: "#ansoegninger", label: "Ansøgninger", count: "318" },
          { href: "#moeder", label: "Udvalgsmøder" },
        ],
      },
      {
        heading: "Opslag",
        items: [
          { href: "#foreninger", label: "Foreninger" },
          { href: "#puljer", label: "Puljer og runder" },
        ],
      },
    ],
  },
  parameters: guidance(
    "an application has more than one place. It folds under a button where there is no room.",
    "views of one thing are switched (`Tabs`).",
  ),
  decorators: [
    (Story) => (
      <div style={{ maxWidth: "15.5rem" }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof SideNavigation>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** What waits is a number to the eye and words to the ear. */
export const UnreadMessages: Story = {
  args: {
    groups: [
      {
        items: [
          { href: "#mit", label: "Mit arbejde", isCurrent: true },
          { href: "#beskeder", label: "Beskeder", count: "3", countLabel: "3 ulæste" },
        ],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText("Menu, Beskeder: 3 ulæste")).toBeInTheDocument();
    const link = within(canvasElement).getByRole("link", { name: "Beskeder, 3 ulæste", hidden: true });
    await expect(within(link).getByText("3")).toHaveAttribute("aria-hidden", "true");
  },
};

export const LongDanishWords: Story = {
  args: {
    groups: [
      {
        items: [{ href: "#a", label: "Frivillighedspolitikkens operationalisering", isCurrent: true, count: "1.204" }],
      },
    ],
  },
};
