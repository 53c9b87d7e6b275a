-- CreateEnum
CREATE TYPE "auth_token_kind" AS ENUM ('sign-in', 'password-reset', 'setup');

-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('resource');

-- CreateEnum
CREATE TYPE "item_status" AS ENUM ('draft', 'published', 'retired');

-- CreateEnum
CREATE TYPE "item_visibility" AS ENUM ('private', 'organisation', 'selected', 'regions', 'partnership', 'public');

-- CreateEnum
CREATE TYPE "item_reach" AS ENUM ('partners', 'partners-and-smes');

-- CreateEnum
CREATE TYPE "item_terms" AS ENUM ('cc-by', 'cc-by-sa', 'partnership', 'credit-house');

-- CreateEnum
CREATE TYPE "affiliation_role" AS ENUM ('coordinator', 'coach', 'member');

-- CreateEnum
CREATE TYPE "outbox_state" AS ENUM ('waiting', 'sent', 'dropped');

-- CreateEnum
CREATE TYPE "seat_role" AS ENUM ('lead', 'partner', 'associated');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('hauts-de-france-grand-est', 'wallonia', 'flanders');

-- CreateEnum
CREATE TYPE "language" AS ENUM ('en', 'fr', 'nl');

-- CreateEnum
CREATE TYPE "resource_assignment_state" AS ENUM ('assigned', 'opened', 'done', 'set-aside', 'recalled');

-- CreateEnum
CREATE TYPE "resource_form" AS ENUM ('text', 'link');

-- CreateEnum
CREATE TYPE "resource_genre" AS ENUM ('template', 'guide', 'checklist', 'example', 'list', 'video', 'tool');

-- CreateEnum
CREATE TYPE "sme_membership_role" AS ENUM ('owner', 'member');

-- CreateEnum
CREATE TYPE "track_state" AS ENUM ('proposed', 'declined', 'agreed', 'active', 'paused', 'completed', 'stopped', 'follow-up', 'closed');

-- CreateEnum
CREATE TYPE "coach_role" AS ENUM ('lead', 'co-coach', 'guest');

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "partnership_id" UUID,
    "actor_person_id" UUID,
    "organisation_id" UUID,
    "sme_id" UUID,
    "gate" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT NOT NULL DEFAULT '',
    "public_id" UUID NOT NULL,
    "affiliation_id" UUID,
    "sme_membership_id" UUID,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_token" (
    "hash" TEXT NOT NULL,
    "kind" "auth_token_kind" NOT NULL,
    "person_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "window_ends" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "item" (
    "id" UUID NOT NULL,
    "kind" "item_kind" NOT NULL,
    "partnership_id" UUID NOT NULL,
    "owner_organisation_id" UUID NOT NULL,
    "author_person_id" UUID NOT NULL,
    "status" "item_status" NOT NULL DEFAULT 'draft',
    "visibility" "item_visibility" NOT NULL DEFAULT 'organisation',
    "reach" "item_reach" NOT NULL DEFAULT 'partners',
    "named_organisations" UUID[],
    "named_sides" "side"[],
    "source_language" "language" NOT NULL,
    "concepts" TEXT[],
    "terms" "item_terms" NOT NULL DEFAULT 'partnership',
    "may_hand_on" BOOLEAN NOT NULL DEFAULT false,
    "valid_until" DATE,
    "audience_keys" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_text" (
    "item_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "item_text_pkey" PRIMARY KEY ("item_id","language")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "registration_number" TEXT,
    "language" "language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "affiliation_role" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "subject_id" UUID,
    "state" "outbox_state" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_mail" (
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "demo_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "programme" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Brussels',
    "languages" "language"[],
    "follow_up_months" INTEGER NOT NULL DEFAULT 6,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_seat" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "seat_role" NOT NULL,
    "city" TEXT NOT NULL DEFAULT '',
    "nuts3" TEXT NOT NULL,
    "side" "side" NOT NULL,
    "sectors" TEXT[],
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "partner_seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "administratorship" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "administratorship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource_assignment" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "step_id" UUID,
    "item_id" UUID NOT NULL,
    "by_person_id" UUID NOT NULL,
    "by_organisation_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "due_on" DATE,
    "state" "resource_assignment_state" NOT NULL DEFAULT 'assigned',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "resource_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource" (
    "item_id" UUID NOT NULL,
    "kind" "item_kind" NOT NULL DEFAULT 'resource',
    "genre" "resource_genre" NOT NULL,
    "form" "resource_form" NOT NULL,
    "body" TEXT,
    "url" TEXT,

    CONSTRAINT "resource_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "sme" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "registration_number" TEXT,
    "language" "language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sme_profile" (
    "partnership_id" UUID NOT NULL,
    "sme_id" UUID NOT NULL,
    "city" TEXT NOT NULL DEFAULT '',
    "nuts3" TEXT NOT NULL,
    "side" "side" NOT NULL,
    "sectors" TEXT[],
    "about" TEXT NOT NULL DEFAULT '',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "sme_profile_pkey" PRIMARY KEY ("partnership_id","sme_id")
);

-- CreateTable
CREATE TABLE "sme_membership" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "sme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "sme_membership_role" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "sme_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "sme_id" UUID NOT NULL,
    "responsible_organisation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "state" "track_state" NOT NULL DEFAULT 'proposed',
    "starts_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE,

    CONSTRAINT "step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coach_assignment" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "coach_role" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "coach_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coach_assignment_step" (
    "coach_assignment_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,

    CONSTRAINT "coach_assignment_step_pkey" PRIMARY KEY ("coach_assignment_id","step_id")
);

-- CreateIndex
CREATE INDEX "audit_event_partnership_id_at_idx" ON "audit_event"("partnership_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_idx" ON "audit_event"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_person_id_idx" ON "audit_event"("actor_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_public_id_key" ON "auth_session"("public_id");

-- CreateIndex
CREATE INDEX "auth_session_person_id_idx" ON "auth_session"("person_id");

-- CreateIndex
CREATE INDEX "auth_session_expires_at_idx" ON "auth_session"("expires_at");

-- CreateIndex
CREATE INDEX "auth_session_affiliation_id_idx" ON "auth_session"("affiliation_id");

-- CreateIndex
CREATE INDEX "auth_session_sme_membership_id_idx" ON "auth_session"("sme_membership_id");

-- CreateIndex
CREATE INDEX "auth_token_person_id_idx" ON "auth_token"("person_id");

-- CreateIndex
CREATE INDEX "auth_token_expires_at_idx" ON "auth_token"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limit_window_ends_idx" ON "rate_limit"("window_ends");

-- CreateIndex
CREATE INDEX "item_partnership_id_owner_organisation_id_idx" ON "item"("partnership_id", "owner_organisation_id");

-- CreateIndex
CREATE INDEX "item_partnership_id_audience_keys_idx" ON "item" USING GIN ("partnership_id" uuid_ops, "audience_keys");

-- CreateIndex
CREATE INDEX "item_owner_organisation_id_idx" ON "item"("owner_organisation_id");

-- CreateIndex
CREATE INDEX "item_author_person_id_idx" ON "item"("author_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_id_kind_key" ON "item"("id", "kind");

-- CreateIndex
CREATE INDEX "item_text_partnership_id_idx" ON "item_text"("partnership_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_country_registration_number_key" ON "organisation"("country", "registration_number");

-- CreateIndex
CREATE INDEX "affiliation_partnership_id_organisation_id_idx" ON "affiliation"("partnership_id", "organisation_id");

-- CreateIndex
CREATE INDEX "affiliation_person_id_idx" ON "affiliation"("person_id");

-- CreateIndex
CREATE INDEX "outbox_state_next_at_idx" ON "outbox"("state", "next_at");

-- CreateIndex
CREATE INDEX "outbox_person_id_idx" ON "outbox"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "demo_mail_message_id_key" ON "demo_mail"("message_id");

-- CreateIndex
CREATE INDEX "demo_mail_created_at_idx" ON "demo_mail"("created_at");

-- CreateIndex
CREATE INDEX "partner_seat_partnership_id_organisation_id_idx" ON "partner_seat"("partnership_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "administratorship_person_id_idx" ON "administratorship"("person_id");

-- CreateIndex
CREATE INDEX "resource_assignment_track_id_idx" ON "resource_assignment"("track_id");

-- CreateIndex
CREATE INDEX "resource_assignment_step_id_idx" ON "resource_assignment"("step_id");

-- CreateIndex
CREATE INDEX "resource_assignment_item_id_idx" ON "resource_assignment"("item_id");

-- CreateIndex
CREATE INDEX "resource_assignment_partnership_id_idx" ON "resource_assignment"("partnership_id");

-- CreateIndex
CREATE INDEX "resource_assignment_by_person_id_idx" ON "resource_assignment"("by_person_id");

-- CreateIndex
CREATE INDEX "resource_assignment_by_organisation_id_idx" ON "resource_assignment"("by_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "resource_item_id_kind_key" ON "resource"("item_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "sme_country_registration_number_key" ON "sme"("country", "registration_number");

-- CreateIndex
CREATE INDEX "sme_profile_sme_id_idx" ON "sme_profile"("sme_id");

-- CreateIndex
CREATE INDEX "sme_membership_partnership_id_sme_id_idx" ON "sme_membership"("partnership_id", "sme_id");

-- CreateIndex
CREATE INDEX "sme_membership_person_id_idx" ON "sme_membership"("person_id");

-- CreateIndex
CREATE INDEX "track_partnership_id_sme_id_idx" ON "track"("partnership_id", "sme_id");

-- CreateIndex
CREATE INDEX "track_partnership_id_responsible_organisation_id_idx" ON "track"("partnership_id", "responsible_organisation_id");

-- CreateIndex
CREATE INDEX "track_sme_id_idx" ON "track"("sme_id");

-- CreateIndex
CREATE INDEX "track_responsible_organisation_id_idx" ON "track"("responsible_organisation_id");

-- CreateIndex
CREATE INDEX "step_track_id_position_idx" ON "step"("track_id", "position");

-- CreateIndex
CREATE INDEX "step_partnership_id_idx" ON "step"("partnership_id");

-- CreateIndex
CREATE UNIQUE INDEX "step_id_track_id_key" ON "step"("id", "track_id");

-- CreateIndex
CREATE INDEX "coach_assignment_track_id_idx" ON "coach_assignment"("track_id");

-- CreateIndex
CREATE INDEX "coach_assignment_partnership_id_person_id_organisation_id_idx" ON "coach_assignment"("partnership_id", "person_id", "organisation_id");

-- CreateIndex
CREATE INDEX "coach_assignment_person_id_idx" ON "coach_assignment"("person_id");

-- CreateIndex
CREATE INDEX "coach_assignment_organisation_id_idx" ON "coach_assignment"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "coach_assignment_id_track_id_key" ON "coach_assignment"("id", "track_id");

-- CreateIndex
CREATE INDEX "coach_assignment_step_step_id_idx" ON "coach_assignment_step"("step_id");

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_affiliation_id_fkey" FOREIGN KEY ("affiliation_id") REFERENCES "affiliation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_sme_membership_id_fkey" FOREIGN KEY ("sme_membership_id") REFERENCES "sme_membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_token" ADD CONSTRAINT "auth_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_owner_organisation_id_fkey" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_author_person_id_fkey" FOREIGN KEY ("author_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_text" ADD CONSTRAINT "item_text_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_text" ADD CONSTRAINT "item_text_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_seat" ADD CONSTRAINT "partner_seat_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_seat" ADD CONSTRAINT "partner_seat_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administratorship" ADD CONSTRAINT "administratorship_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_assignment" ADD CONSTRAINT "resource_assignment_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_assignment" ADD CONSTRAINT "resource_assignment_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_assignment" ADD CONSTRAINT "resource_assignment_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_assignment" ADD CONSTRAINT "resource_assignment_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_assignment" ADD CONSTRAINT "resource_assignment_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_assignment" ADD CONSTRAINT "resource_assignment_by_organisation_id_fkey" FOREIGN KEY ("by_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource" ADD CONSTRAINT "resource_item_id_kind_fkey" FOREIGN KEY ("item_id", "kind") REFERENCES "item"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sme_profile" ADD CONSTRAINT "sme_profile_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sme_profile" ADD CONSTRAINT "sme_profile_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sme_membership" ADD CONSTRAINT "sme_membership_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sme_membership" ADD CONSTRAINT "sme_membership_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sme_membership" ADD CONSTRAINT "sme_membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_responsible_organisation_id_fkey" FOREIGN KEY ("responsible_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment" ADD CONSTRAINT "coach_assignment_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment" ADD CONSTRAINT "coach_assignment_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment" ADD CONSTRAINT "coach_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment" ADD CONSTRAINT "coach_assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment_step" ADD CONSTRAINT "coach_assignment_step_coach_assignment_id_track_id_fkey" FOREIGN KEY ("coach_assignment_id", "track_id") REFERENCES "coach_assignment"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment_step" ADD CONSTRAINT "coach_assignment_step_step_id_track_id_fkey" FOREIGN KEY ("step_id", "track_id") REFERENCES "step"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;
