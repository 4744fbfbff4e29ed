import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { ComboBox } from "./combo-box.tsx";

const associations = [
  { id: "1", label: "Nørrebro Besøgsvenner", description: "CVR 13748136, København N" },
  { id: "2", label: "Ældre Sagen Østerbro", description: "CVR 28927037, København Ø" },
  { id: "3", label: "Åben Dør Vesterbro", description: "Uden CVR, København V" },
];

const meta = {
  component: ComboBox,
  args: { label: "Forening", description: "Søg på navn eller CVR-nummer.", items: associations, onChange: fn() },
  parameters: guidance(
    "one of very many is chosen by typing a part of its name. With `onInputChange` the server finds the matches.",
    "the options can be overlooked (`Select`, `RadioGroup`), or any text will do (`TextField`).",
  ),
} satisfies Meta<typeof ComboBox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Vælg en forening fra listen." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole("combobox");
    await userEvent.type(field, "øster");
    await canvas.findByRole("option", { name: /Ældre Sagen Østerbro/ });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith("2"));
    await expect(field).toHaveValue("Ældre Sagen Østerbro");
  },
};

export const Searching: Story = {
  args: { isLoading: true, items: [], onInputChange: fn() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("combobox"), "cykel");
    await canvas.findByText("Henter …");
  },
};

/** The server finds the matches: what it answers is offered as it is. */
export const ServerSearch: Story = {
  render: function ServerSearched(args) {
    const [found, setFound] = useState(associations);
    const search = (text: string) => setFound(associations.filter((item) => item.description.includes(text)));
    return <ComboBox {...args} items={found} onInputChange={search} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("combobox"), "1374");
    await canvas.findByRole("option", { name: /Nørrebro Besøgsvenner/ });
    await expect(canvas.getAllByRole("option")).toHaveLength(1);
  },
};

export const NoMatch: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("combobox"), "zebra");
    await canvas.findByText("Ingen forslag passer");
  },
};
