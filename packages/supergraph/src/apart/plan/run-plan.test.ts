import { GraphQLError } from "graphql";
import { expect, it } from "vitest";
import type { Answer } from "../../engine/engine.type.ts";
import { runPlan } from "./run-plan.ts";
import type { Step } from "./step.type.ts";

const question = (subgraph: string) => ({ subgraph, text: "{ … }", variables: [] });
const papers: Step = { kind: "fields", question: question("papers"), keys: ["papers"] };
const authors: Step = {
  kind: "entities",
  question: question("people"),
  lookups: [
    {
      alias: "_entities",
      variable: "representations",
      paths: [["papers", "@", "author"]],
      typenames: new Set(["Person"]),
    },
  ],
};
const plan: Step = { kind: "sequence", steps: [papers, authors] };
const person = (id: string) => ({ __typename: "Person", id });

function runWith(people: Answer, authorsOf: readonly (object | null)[]) {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const answer = runPlan(
    plan,
    async (subgraph, { variables }) => {
      if (subgraph === "papers") return { data: { papers: authorsOf.map((author) => ({ author })) } };
      asked.push(variables);
      return people;
    },
    { variables: {}, context: {} },
  );
  return answer.then((answered) => ({ answered, asked }));
}

it("asks for each entity once, and gives every place its own", async () => {
  const found = { data: { _entities: [{ name: "One" }, { name: "Two" }] } };
  const { answered, asked } = await runWith(found, [person("1"), null, person("2"), person("1")]);
  expect(asked).toEqual([{ representations: [person("1"), person("2")] }]);
  const [one, two] = [
    { ...person("1"), name: "One" },
    { ...person("2"), name: "Two" },
  ];
  expect(answered).toEqual({ data: { papers: [{ author: one }, { author: null }, { author: two }, { author: one }] } });
});

it("does not ask for entities where none stand", async () => {
  expect((await runWith({}, [null, null])).asked).toEqual([]);
});

it("tells an error at an entity at every place where it stands", async () => {
  const errors = [new GraphQLError("No.", { path: ["_entities", 0, "name"] })];
  const { answered } = await runWith({ data: { _entities: [null] }, errors }, [person("1"), person("1")]);
  expect(answered.errors?.map(({ path }) => path)).toEqual([
    ["papers", 0, "author", "name"],
    ["papers", 1, "author", "name"],
  ]);
});

it("tells an error of the whole question where its entities stand", async () => {
  const { answered } = await runWith({ errors: [new GraphQLError("Gone.")] }, [person("1")]);
  expect(answered.errors?.map(({ path }) => path)).toEqual([["papers", "author"]]);
});
