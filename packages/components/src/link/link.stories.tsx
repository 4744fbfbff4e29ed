import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Link } from "./link.tsx";

const meta = {
  component: Link,
  args: { href: "#forening", children: "Nørrebro Besøgsvenner" },
  parameters: guidance(
    "the person goes to another page or place. The words say where.",
    'something happens or changes: that is a `Button`. Never write "klik her".',
  ),
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Quiet: Story = { args: { isQuiet: true } };

export const InText: Story = {
  render: () => (
    <p>
      Ansøgningen er sendt af <Link href="#forening">Nørrebro Besøgsvenner</Link> og hører til{" "}
      <Link href="#pulje">§ 18-puljen</Link>.
    </p>
  ),
};
