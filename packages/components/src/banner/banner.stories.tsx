import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { Button } from "../button/button.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Banner } from "./banner.tsx";

const meta = {
  component: Banner,
  args: {
    title: "Runden lukker 1. december kl. 12.00",
    children: "Ansøgninger, der kommer senere, kan ikke tages med.",
  },
  parameters: guidance(
    "something holds for the whole page or the part below it, or a whole errand was refused.",
    "a single field is wrong (the field's error), several are (`ErrorSummary`), or it is the receipt of a small act (`showToast`).",
  ),
} satisfies Meta<typeof Banner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Success: Story = {
  args: { tone: "success", title: "Ansøgningen er sendt", children: "Foreningen får en kvittering i sin postkasse." },
};

export const Warning: Story = {
  args: {
    tone: "warning",
    title: "Foreningen får også støtte andre steder",
    children: "Sundheds- og Omsorgsforvaltningen har bevilget 48.500,50 kr. i 2026.",
  },
};

export const Refused: Story = {
  args: {
    tone: "danger",
    announce: "alert",
    title: "Beløbet er ikke gemt: der er ikke nok tilbage",
    children: "På budgetlinjen Blokstilskud er der 12.000,00 kr. tilbage. Sæt beløbet ned, eller vælg en anden linje.",
    actions: <Button size="small">Vis budgetlinjen</Button>,
  },
};

export const Closable: Story = { args: { onClose: fn() } };
