import type { Meta, StoryObj } from "@storybook/react-vite";
import { SearchIcon } from "../icon/more-icons.tsx";
import { Inline } from "../layout/inline.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Button, ButtonLink } from "./button.tsx";

const meta = {
  component: Button,
  args: { children: "Gem vurdering" },
  parameters: guidance(
    'something is to happen: save, send, open a dialog. Write the act ("Send til udvalget"), never "OK". At most one `primary` per view; `danger` only for what cannot be undone.',
    "the person goes somewhere: that is a `Link`, or a `ButtonLink` for the page's next step. Do not disable a button to say that something is missing: let it be pressed, and show an `ErrorSummary`.",
  ),
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Variants: Story = {
  render: () => (
    <Inline>
      <Button variant="primary">Send til udvalget</Button>
      <Button>Gem kladde</Button>
      <Button variant="quiet">Vis historik</Button>
      <Button variant="danger">Slet kladde</Button>
      <ButtonLink href="#ny" variant="primary">
        Opret ansøgning
      </ButtonLink>
    </Inline>
  ),
};

export const Pending: Story = { args: { variant: "primary", isPending: true, children: "Sender" } };

export const Disabled: Story = { args: { isDisabled: true } };

export const Small: Story = { args: { size: "small" } };

export const IconOnly: Story = { args: { icon: <SearchIcon />, "aria-label": "Søg", children: null } };

export const LongDanishWords: Story = {
  args: { variant: "primary", children: "Godkend frivillighedspolitikkens operationaliseringsforslag" },
};
