import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { Select } from "./select.tsx";

const meta = {
  component: Select,
  args: {
    label: "Pulje",
    options: [
      { id: "p18", label: "§ 18-puljen, frivilligt socialt arbejde" },
      { id: "elderly", label: "Aktiviteter for ældre" },
      { id: "bridge", label: "Brobygningspuljen" },
      { id: "culture", label: "Kulturelle initiativer", isDisabled: true },
    ],
  },
  parameters: guidance(
    "one of some five to thirty options is chosen.",
    "there are two to five (`RadioGroup`), or so many that one has to search (`ComboBox`).",
  ),
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Vælg en pulje." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const AsFilter: Story = { args: { placeholder: "Alle puljer", defaultValue: "bridge" } };

export const AlwaysChosen: Story = {
  args: { label: "Rækkefølge", defaultValue: "p18", hasNone: false },
  async play({ canvas }) {
    const list = canvas.getByRole("combobox");
    await expect([...list.querySelectorAll("option")].map(({ value }) => value)).not.toContain("");
  },
};
