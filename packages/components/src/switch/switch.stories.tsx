import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Switch } from "./switch.tsx";

const meta = {
  component: Switch,
  args: { children: "Vis kun sager, der venter på mig" },
  parameters: guidance(
    "something is turned on or off, and it takes effect at once.",
    "the choice is sent with a form (`Checkbox`).",
  ),
} satisfies Meta<typeof Switch>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const On: Story = { args: { defaultSelected: true } };

export const WithDescription: Story = { args: { description: "Andre sager findes stadig under Alle sager." } };

export const Disabled: Story = { args: { isDisabled: true } };
