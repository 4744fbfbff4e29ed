-- LAW-2: ties are called as the rules call them, and that the council sent somebody is a fact of its own: it is no kind of tie.
ALTER TYPE "tie_kind" RENAME TO "tie_kind_before";
CREATE TYPE "tie_kind" AS ENUM ('LEADER', 'BOARD', 'EMPLOYEE', 'CLOSE_RELATION');
ALTER TABLE "association_tie" ADD COLUMN "is_appointed_by_council" BOOLEAN NOT NULL DEFAULT false;
UPDATE "association_tie" SET "is_appointed_by_council" = true WHERE "kind" = 'APPOINTED_BY_COUNCIL';
ALTER TABLE "association_tie" ALTER COLUMN "kind" TYPE "tie_kind" USING (
  CASE "kind"::text WHEN 'BOARD_MEMBER' THEN 'BOARD' WHEN 'APPOINTED_BY_COUNCIL' THEN 'BOARD' WHEN 'CLOSE_RELATIVE' THEN 'CLOSE_RELATION' ELSE "kind"::text END)::"tie_kind";
DROP TYPE "tie_kind_before";
