-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "committee_seat" AS ENUM ('CHAIR', 'MEMBER');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('CASEWORKER', 'LEADER', 'SECRETARY', 'POLITICIAN', 'SERVICE_DESK', 'ASSOCIATION', 'COUNCIL', 'JURY', 'AUDITOR', 'INTEGRATOR');

-- CreateEnum
CREATE TYPE "application_channel" AS ENUM ('PAPER', 'DIGITAL');

-- CreateEnum
CREATE TYPE "budget_kind" AS ENUM ('OPERATION', 'ACTIVITIES', 'RENT', 'WAGES', 'OTHER');

-- CreateEnum
CREATE TYPE "other_funding_state" AS ENUM ('SOUGHT', 'RECEIVED', 'REFUSED');

-- CreateEnum
CREATE TYPE "formal_requirement" AS ENUM ('WRITTEN', 'NOT_SINGLE_PERSON', 'BUDGET_BY_KIND', 'MEASURABLE_GOALS', 'OTHER_FUNDING_STATED', 'SIGNED', 'WITHIN_DEADLINE');

-- CreateEnum
CREATE TYPE "event_audience" AS ENUM ('SHARED', 'ADMINISTRATION');

-- CreateEnum
CREATE TYPE "timeline_event_kind" AS ENUM ('RECEIVED', 'RETURNED', 'COMPLETED_BY_ASSOCIATION', 'FORMALLY_ACCEPTED', 'ASSIGNED', 'ASSESSMENT_STARTED', 'ASSESSMENT_COMPLETED', 'ASSESSMENT_REOPENED', 'SCHEDULED', 'REMOVED_FROM_MEETING', 'DECIDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "assessment_state" AS ENUM ('DRAFT', 'COMPLETED');

-- CreateEnum
CREATE TYPE "recommendation" AS ENUM ('FULL', 'PART', 'REJECT');

-- CreateEnum
CREATE TYPE "rating" AS ENUM ('MET', 'PARTLY_MET', 'NOT_MET', 'NOT_RELEVANT');

-- CreateEnum
CREATE TYPE "activity_kind" AS ENUM ('COUNSELLING', 'VISITING', 'SUPPORT_PERSON', 'SELF_HELP', 'RESPITE', 'SOCIAL_CAFE', 'NETWORK', 'USER_ORGANISATION');

-- CreateEnum
CREATE TYPE "target_group" AS ENUM ('CHILDREN_AND_YOUNG', 'ELDERLY', 'SUBSTANCE_ABUSE', 'ILL_OR_DISABLED', 'EXCLUDED', 'ETHNIC_MINORITIES', 'IN_CRISIS', 'RELATIVES');

-- CreateEnum
CREATE TYPE "association_size" AS ENUM ('SMALL', 'MEDIUM', 'LARGE');

-- CreateEnum
CREATE TYPE "tie_kind" AS ENUM ('LEADER', 'BOARD_MEMBER', 'EMPLOYEE', 'CLOSE_RELATIVE', 'APPOINTED_BY_COUNCIL');

-- CreateEnum
CREATE TYPE "meeting_state" AS ENUM ('DRAFT', 'CALLED', 'CLOSED');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('FULL', 'PART', 'REJECTED');

-- CreateEnum
CREATE TYPE "reason_code" AS ENUM ('BUDGET_EXHAUSTED', 'OUTSIDE_PURPOSE', 'NOT_VOLUNTEER_BASED', 'NOT_LOCALLY_ANCHORED', 'SUFFICIENT_OWN_FUNDS', 'SINGLE_PERSON', 'DOUBLE_FUNDING', 'LOWER_PRIORITY', 'WAGES_NOT_COVERED', 'INSUFFICIENT_INFORMATION', 'OTHER');

-- CreateEnum
CREATE TYPE "recusal_source" AS ENUM ('DECLARED', 'TIE');

-- CreateEnum
CREATE TYPE "criterion_origin" AS ENUM ('GENERAL', 'COMMITTEE');

-- CreateEnum
CREATE TYPE "budget_source" AS ENUM ('BLOCK_GRANT', 'OWN_BUDGET', 'STATE_POOL', 'RESERVE');

-- CreateEnum
CREATE TYPE "grant_source" AS ENUM ('DECISION', 'IMPORT');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('RUNNING', 'COMPLETED');

-- CreateTable
CREATE TABLE "municipality" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "is_sandbox" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administration" (
    "municipality_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "case_prefix" TEXT NOT NULL,

    CONSTRAINT "administration_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "committee" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "committee_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "committee_member" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "committee_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat" "committee_seat" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "committee_member_pkey" PRIMARY KEY ("municipality_id","committee_id","person_id","valid_from")
);

-- CreateTable
CREATE TABLE "person" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "administration_id" TEXT,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "municipality_id" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("municipality_id","person_id","role","valid_from")
);

-- CreateTable
CREATE TABLE "application" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_number" TEXT NOT NULL,
    "pool_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "association_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "channel" "application_channel" NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_amount" BIGINT NOT NULL,
    "target_groups" "target_group"[],
    "participants" INTEGER,
    "volunteers" INTEGER,
    "assignee_id" UUID,
    "waits_for" TEXT NOT NULL,
    "due_on" DATE,
    "search_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "case_number_series" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "case_number_series_pkey" PRIMARY KEY ("municipality_id","administration_id","year")
);

-- CreateTable
CREATE TABLE "budget_item" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "budget_kind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "note" TEXT,

    CONSTRAINT "budget_item_pkey" PRIMARY KEY ("municipality_id","application_id","position")
);

-- CreateTable
CREATE TABLE "application_goal" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "measure" TEXT NOT NULL,

    CONSTRAINT "application_goal_pkey" PRIMARY KEY ("municipality_id","application_id","position")
);

-- CreateTable
CREATE TABLE "other_funding" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "funder" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" "other_funding_state" NOT NULL,

    CONSTRAINT "other_funding_pkey" PRIMARY KEY ("municipality_id","application_id","position")
);

-- CreateTable
CREATE TABLE "formal_check" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "missing" TEXT,
    "due_on" DATE,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "formal_check_pkey" PRIMARY KEY ("municipality_id","application_id")
);

-- CreateTable
CREATE TABLE "formal_check_item" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "code" "formal_requirement" NOT NULL,
    "met" BOOLEAN,
    "note" TEXT,

    CONSTRAINT "formal_check_item_pkey" PRIMARY KEY ("municipality_id","application_id","code")
);

-- CreateTable
CREATE TABLE "timeline_event" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "timeline_event_kind" NOT NULL,
    "audience" "event_audience" NOT NULL,
    "actor_id" UUID,
    "note" TEXT,

    CONSTRAINT "timeline_event_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "state" "assessment_state" NOT NULL,
    "recommendation" "recommendation",
    "recommended_amount" BIGINT,
    "summary" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "criterion_assessment" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "assessment_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "rating" "rating",
    "note" TEXT NOT NULL,

    CONSTRAINT "criterion_assessment_pkey" PRIMARY KEY ("municipality_id","assessment_id","criterion_id")
);

-- CreateTable
CREATE TABLE "association" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "cvr" TEXT,
    "cvr_checked_at" DATE,
    "external_id" TEXT,
    "purpose" TEXT,
    "activity_kinds" "activity_kind"[],
    "target_groups" "target_group"[],
    "size" "association_size" NOT NULL DEFAULT 'SMALL',
    "street" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "district" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "website" TEXT,
    "founded_on" DATE,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "association_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "association_year" (
    "municipality_id" INTEGER NOT NULL,
    "association_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "volunteers" INTEGER,
    "paid_staff" INTEGER,
    "turnover" BIGINT,
    "equity" BIGINT,

    CONSTRAINT "association_year_pkey" PRIMARY KEY ("municipality_id","association_id","year")
);

-- CreateTable
CREATE TABLE "association_contact" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,

    CONSTRAINT "association_contact_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "association_member" (
    "municipality_id" INTEGER NOT NULL,
    "association_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "association_member_pkey" PRIMARY KEY ("municipality_id","person_id","association_id")
);

-- CreateTable
CREATE TABLE "association_tie" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "kind" "tie_kind" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "association_tie_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "municipality_id" INTEGER NOT NULL,
    "chain" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "payload" TEXT NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("municipality_id","chain","sequence")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "municipality_id" INTEGER NOT NULL,
    "chain" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("municipality_id","chain")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "municipality_id" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("municipality_id","person_id","key")
);

-- CreateTable
CREATE TABLE "committee_meeting" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "committee_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "state" "meeting_state" NOT NULL,
    "minutes_text" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "attendee_ids" UUID[],

    CONSTRAINT "committee_meeting_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "meeting_item" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "meeting_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "proposed_outcome" "decision_outcome" NOT NULL,
    "proposed_amount" BIGINT NOT NULL,
    "budget_line_id" UUID,
    "reason_code" "reason_code",
    "reason_text" TEXT,

    CONSTRAINT "meeting_item_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "recusal" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "meeting_item_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "found_by" "recusal_source" NOT NULL,

    CONSTRAINT "recusal_pkey" PRIMARY KEY ("municipality_id","meeting_item_id","person_id")
);

-- CreateTable
CREATE TABLE "decision" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "meeting_item_id" UUID NOT NULL,
    "budget_line_id" UUID,
    "outcome" "decision_outcome" NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason_code" "reason_code",
    "reason_text" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "pool" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "committee_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "kle_number" TEXT NOT NULL,

    CONSTRAINT "pool_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "pool_terms" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "pool_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "legal_basis_url" TEXT,
    "reserve_share_basis_points" INTEGER NOT NULL,
    "auditor_threshold" BIGINT,
    "auditor_threshold_inclusive" BOOLEAN NOT NULL,
    "agreement_threshold" BIGINT,
    "agreement_threshold_inclusive" BOOLEAN NOT NULL,
    "formal_check_working_days" INTEGER NOT NULL,
    "assessment_working_days" INTEGER NOT NULL,

    CONSTRAINT "pool_terms_pkey" PRIMARY KEY ("municipality_id","pool_id","valid_from")
);

-- CreateTable
CREATE TABLE "criterion" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "guidance" TEXT NOT NULL,
    "origin" "criterion_origin" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "funding_round" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "pool_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "focus_areas" TEXT[],

    CONSTRAINT "funding_round_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "budget_line" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "round_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "source" "budget_source" NOT NULL,
    "name" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "granted" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "budget_line_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "grant_given" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "round_id" UUID,
    "association_id" UUID NOT NULL,
    "application_id" UUID,
    "title" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "awarded_on" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "source" "grant_source" NOT NULL,
    "external_id" TEXT,
    "description" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "published" JSONB,

    CONSTRAINT "grant_given_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "state" "import_state" NOT NULL,
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "rows_added" INTEGER NOT NULL DEFAULT 0,
    "rows_unchanged" INTEGER NOT NULL DEFAULT 0,
    "rows_refused" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "committee_municipality_id_administration_id_id_key" ON "committee"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE INDEX "person_municipality_id_administration_id_idx" ON "person"("municipality_id", "administration_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_municipality_id_subject_key" ON "person"("municipality_id", "subject");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_due_on_id_idx" ON "application"("municipality_id", "administration_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_state_due_on__idx" ON "application"("municipality_id", "administration_id", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_waits_for_due_idx" ON "application"("municipality_id", "administration_id", "waits_for", "due_on", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_received_at_i_idx" ON "application"("municipality_id", "administration_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_applied_amoun_idx" ON "application"("municipality_id", "administration_id", "applied_amount", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_association_n_idx" ON "application"("municipality_id", "administration_id", "association_name", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_administration_id_case_number_i_idx" ON "application"("municipality_id", "administration_id", "case_number", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_round_id_due_on_id_idx" ON "application"("municipality_id", "round_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_association_id_received_at_id_idx" ON "application"("municipality_id", "association_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "application_municipality_id_assignee_id_waits_for_due_on_idx" ON "application"("municipality_id", "assignee_id", "waits_for", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "application_municipality_id_administration_id_id_key" ON "application"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "application_municipality_id_case_number_key" ON "application"("municipality_id", "case_number");

-- CreateIndex
CREATE UNIQUE INDEX "formal_check_municipality_id_administration_id_application__key" ON "formal_check"("municipality_id", "administration_id", "application_id");

-- CreateIndex
CREATE INDEX "timeline_event_municipality_id_application_id_at_id_idx" ON "timeline_event"("municipality_id", "application_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_municipality_id_administration_id_id_key" ON "assessment"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_municipality_id_application_id_key" ON "assessment"("municipality_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_municipality_id_administration_id_application_id_key" ON "assessment"("municipality_id", "administration_id", "application_id");

-- CreateIndex
CREATE INDEX "association_municipality_id_name_id_idx" ON "association"("municipality_id", "name", "id");

-- CreateIndex
CREATE INDEX "association_municipality_id_created_at_id_idx" ON "association"("municipality_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "association_municipality_id_cvr_key" ON "association"("municipality_id", "cvr");

-- CreateIndex
CREATE UNIQUE INDEX "association_municipality_id_external_id_key" ON "association"("municipality_id", "external_id");

-- CreateIndex
CREATE INDEX "association_contact_municipality_id_association_id_idx" ON "association_contact"("municipality_id", "association_id");

-- CreateIndex
CREATE INDEX "association_tie_municipality_id_administration_id_associati_idx" ON "association_tie"("municipality_id", "administration_id", "association_id");

-- CreateIndex
CREATE INDEX "committee_meeting_municipality_id_administration_id_starts__idx" ON "committee_meeting"("municipality_id", "administration_id", "starts_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_meeting_municipality_id_administration_id_id_key" ON "committee_meeting"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE INDEX "meeting_item_municipality_id_meeting_id_position_idx" ON "meeting_item"("municipality_id", "meeting_id", "position");

-- CreateIndex
CREATE INDEX "meeting_item_municipality_id_application_id_idx" ON "meeting_item"("municipality_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_item_municipality_id_administration_id_id_key" ON "meeting_item"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_item_municipality_id_meeting_id_application_id_key" ON "meeting_item"("municipality_id", "meeting_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_application_id_key" ON "decision"("municipality_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_administration_id_application_id_key" ON "decision"("municipality_id", "administration_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_meeting_item_id_key" ON "decision"("municipality_id", "meeting_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_administration_id_meeting_item_id_key" ON "decision"("municipality_id", "administration_id", "meeting_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_municipality_id_administration_id_id_key" ON "pool"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_municipality_id_slug_key" ON "pool"("municipality_id", "slug");

-- CreateIndex
CREATE INDEX "criterion_municipality_id_pool_id_position_idx" ON "criterion"("municipality_id", "pool_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_municipality_id_administration_id_id_key" ON "criterion"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE INDEX "funding_round_municipality_id_pool_id_year_idx" ON "funding_round"("municipality_id", "pool_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "funding_round_municipality_id_administration_id_id_key" ON "funding_round"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE INDEX "budget_line_municipality_id_round_id_position_idx" ON "budget_line"("municipality_id", "round_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "budget_line_municipality_id_administration_id_id_key" ON "budget_line"("municipality_id", "administration_id", "id");

-- CreateIndex
CREATE INDEX "grant_given_municipality_id_association_id_awarded_on_id_idx" ON "grant_given"("municipality_id", "association_id", "awarded_on", "id");

-- CreateIndex
CREATE INDEX "grant_given_municipality_id_pool_id_awarded_on_id_idx" ON "grant_given"("municipality_id", "pool_id", "awarded_on", "id");

-- CreateIndex
CREATE INDEX "grant_given_municipality_id_awarded_on_id_idx" ON "grant_given"("municipality_id", "awarded_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "grant_given_municipality_id_pool_id_external_id_key" ON "grant_given"("municipality_id", "pool_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "grant_given_municipality_id_application_id_key" ON "grant_given"("municipality_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_run_municipality_id_administration_id_pool_id_file_s_key" ON "import_run"("municipality_id", "administration_id", "pool_id", "file_sha256");

-- AddForeignKey
ALTER TABLE "administration" ADD CONSTRAINT "administration_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee" ADD CONSTRAINT "committee_municipality_id_administration_id_fkey" FOREIGN KEY ("municipality_id", "administration_id") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_member" ADD CONSTRAINT "committee_member_municipality_id_administration_id_committ_fkey" FOREIGN KEY ("municipality_id", "administration_id", "committee_id") REFERENCES "committee"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_member" ADD CONSTRAINT "committee_member_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_administration_id_fkey" FOREIGN KEY ("municipality_id", "administration_id") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_municipality_id_administration_id_round_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_item" ADD CONSTRAINT "budget_item_municipality_id_administration_id_application__fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_goal" ADD CONSTRAINT "application_goal_municipality_id_administration_id_applica_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_funding" ADD CONSTRAINT "other_funding_municipality_id_administration_id_applicatio_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formal_check" ADD CONSTRAINT "formal_check_municipality_id_administration_id_application_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formal_check_item" ADD CONSTRAINT "formal_check_item_municipality_id_administration_id_applic_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "formal_check"("municipality_id", "administration_id", "application_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_event" ADD CONSTRAINT "timeline_event_municipality_id_administration_id_applicati_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_municipality_id_administration_id_application_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_assessment" ADD CONSTRAINT "criterion_assessment_municipality_id_administration_id_ass_fkey" FOREIGN KEY ("municipality_id", "administration_id", "assessment_id") REFERENCES "assessment"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_assessment" ADD CONSTRAINT "criterion_assessment_municipality_id_administration_id_cri_fkey" FOREIGN KEY ("municipality_id", "administration_id", "criterion_id") REFERENCES "criterion"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association" ADD CONSTRAINT "association_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association_year" ADD CONSTRAINT "association_year_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association_contact" ADD CONSTRAINT "association_contact_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association_member" ADD CONSTRAINT "association_member_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association_tie" ADD CONSTRAINT "association_tie_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_meeting" ADD CONSTRAINT "committee_meeting_municipality_id_administration_id_commit_fkey" FOREIGN KEY ("municipality_id", "administration_id", "committee_id") REFERENCES "committee"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_municipality_id_administration_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id") REFERENCES "committee_meeting"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_municipality_id_administration_id_application_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_municipality_id_administration_id_budget_line_fkey" FOREIGN KEY ("municipality_id", "administration_id", "budget_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_municipality_id_administration_id_meeting_item_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_item_id") REFERENCES "meeting_item"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_id_administration_id_application_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_id_administration_id_meeting_item_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_item_id") REFERENCES "meeting_item"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_id_administration_id_budget_line_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "budget_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool" ADD CONSTRAINT "pool_municipality_id_administration_id_fkey" FOREIGN KEY ("municipality_id", "administration_id") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool" ADD CONSTRAINT "pool_municipality_id_administration_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "committee_id") REFERENCES "committee"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_terms" ADD CONSTRAINT "pool_terms_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_round" ADD CONSTRAINT "funding_round_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_municipality_id_administration_id_round_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_given" ADD CONSTRAINT "grant_given_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_given" ADD CONSTRAINT "grant_given_municipality_id_administration_id_round_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_given" ADD CONSTRAINT "grant_given_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

