import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Unbroken } from "./unbroken.tsx";

const meta = {
  component: Unbroken,
  args: { children: "SOC-2026-0047" },
  parameters: guidance(
    "a number with spaces or hyphens stands among words: a case number, a phone number.",
    "it is an amount: `formatMoney` holds together by itself. Never around what may be longer than a phone is wide.",
  ),
} satisfies Meta<typeof Unbroken>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const AmongWords: Story = {
  render: (args) => (
    <p style={{ maxWidth: "14rem" }}>
      Pejlemærket Nørrebro · <Unbroken {...args} /> · <Unbroken>33 00 97 84</Unbroken>
    </p>
  ),
};
