import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { Menu } from "./menu.tsx";

const print = fn();

const meta = {
  component: Menu,
  args: {
    label: "Flere handlinger",
    items: [
      { id: "print", label: "Udskriv sagen", onAction: print },
      { id: "move", label: "Flyt til en anden pulje", description: "Kun inden for forvaltningen", isDisabled: true },
      { id: "delete", label: "Slet kladden", isDanger: true },
    ],
  },
  decorators: [
    (Story) => (
      <div style={{ minHeight: "14rem" }}>
        <Story />
      </div>
    ),
  ],
  parameters: guidance(
    "there are more acts than a page should show.",
    "one of several values is chosen (`Select`), or there is only one act (`Button`).",
  ),
} satisfies Meta<typeof Menu>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(canvas.getByRole("menuitem", { name: "Udskriv sagen" })).toHaveFocus());
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("menuitem", { name: "Slet kladden" })).toHaveFocus();
    await userEvent.keyboard("{Home}{Enter}");
    await expect(print).toHaveBeenCalled();
    await waitFor(() => expect(canvas.getByRole("button", { name: "Flere handlinger" })).toHaveFocus());
  },
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    await within(canvasElement).findByRole("menu");
  },
};
