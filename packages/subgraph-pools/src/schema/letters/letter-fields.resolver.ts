import { InvalidFieldType, toInvalidField, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  readFileNameOf,
  readFileOf,
  readLetter,
  readLettersOf,
  readMailOf,
  readProblemsOf,
} from "../../service/letters/read-letters.ts";
import { applicationById } from "../../store/application/application.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { LetterMailType, LetterType, toLetterMailType, toLetterType } from "./letter.type.ts";

@Resolver(() => LetterType)
export class LetterFieldsResolver {
  @FieldResolver(() => ApplicationType, { description: "The case that was decided on." })
  async application(@Root() { letter }: LetterType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    return toApplicationType(
      present(await context.use(applicationById).load(letter.applicationId), "The application of a letter"),
    );
  }

  @FieldResolver(() => LetterType, { nullable: true, description: "The letter in whose place it comes." })
  async replaces(@Root() { letter }: LetterType, @Ctx() context: RequestContext): Promise<LetterType | null> {
    const replaced = letter.replacesId === null ? null : await readLetter(context, letter.replacesId);
    return replaced && toLetterType(replaced);
  }

  @FieldResolver(() => LetterMailType, {
    nullable: true,
    description: "The mail that it went out with; null without one.",
  })
  async mail(@Root() { letter }: LetterType, @Ctx() context: RequestContext): Promise<LetterMailType | null> {
    const mail = await readMailOf(context, letter);
    return mail && toLetterMailType(mail);
  }

  @FieldResolver(() => [InvalidFieldType], { description: "What keeps a draft from being approved (LAW-1, LAW-7)." })
  async problems(@Root() { letter }: LetterType, @Ctx() context: RequestContext): Promise<InvalidFieldType[]> {
    return (await readProblemsOf(context, letter)).map(toInvalidField);
  }

  @FieldResolver(() => String, { description: "What its file is called; names nobody." })
  fileName(@Root() { letter }: LetterType, @Ctx() context: RequestContext): Promise<string> {
    return readFileNameOf(context, letter);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Its file, a PDF in base64: the one that was approved, and of a draft the one that it would become now. Null when a CPR number stands in a draft (LAW-7). `/letters/<id>.pdf` answers the same as a download.",
  })
  pdf(@Root() { letter }: LetterType, @Ctx() context: RequestContext): Promise<string | null> {
    return readFileOf(context, letter);
  }
}

/** POOL-2: what a case's association was told. */
@Resolver(() => ApplicationType)
export class ApplicationLettersResolver {
  @FieldResolver(() => [LetterType], { description: "The letters about its decision, the latest first (POOL-10)." })
  async letters(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<LetterType[]> {
    return (await readLettersOf(context, head)).map(toLetterType);
  }
}
