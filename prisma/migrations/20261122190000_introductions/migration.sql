-- CreateEnum
CREATE TYPE "introduction_state" AS ENUM ('asked', 'asked-back', 'declined', 'waiting', 'refused', 'expired', 'agreed', 'cancelled', 'withdrawn');

-- CreateEnum
CREATE TYPE "introduction_outcome" AS ENUM ('met', 'working-together', 'nothing');

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "introduction_id" UUID;

-- CreateTable
CREATE TABLE "introduction" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "owner_organisation_id" UUID NOT NULL,
    "requester_person_id" UUID NOT NULL,
    "requester_organisation_id" UUID,
    "requester_sme_id" UUID,
    "for_sme_id" UUID,
    "why" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "facts" JSONB NOT NULL,
    "state" "introduction_state" NOT NULL DEFAULT 'asked',
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "passed_on_at" TIMESTAMPTZ(3),
    "answer_by" DATE,
    "reminded_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "hidden_at" TIMESTAMPTZ(3),
    "outcome" "introduction_outcome",
    "outcome_at" TIMESTAMPTZ(3),

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction_message" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "introduction_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "sme_id" UUID,
    "is_house" BOOLEAN NOT NULL,
    "body" TEXT NOT NULL,
    "language" "language" NOT NULL,

    CONSTRAINT "introduction_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction_limit" (
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "per_month" INTEGER NOT NULL,

    CONSTRAINT "introduction_limit_pkey" PRIMARY KEY ("partnership_id","organisation_id")
);

-- CreateTable
CREATE TABLE "contact_return" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" CITEXT,
    "language" "language" NOT NULL,
    "hashes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" DATE NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_return_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "introduction_partnership_id_owner_organisation_id_moved_at_idx" ON "introduction"("partnership_id", "owner_organisation_id", "moved_at");

-- CreateIndex
CREATE INDEX "introduction_partnership_id_requester_sme_id_moved_at_idx" ON "introduction"("partnership_id", "requester_sme_id", "moved_at");

-- CreateIndex
CREATE INDEX "introduction_partnership_id_requester_person_id_moved_at_idx" ON "introduction"("partnership_id", "requester_person_id", "moved_at");

-- CreateIndex
CREATE INDEX "introduction_item_id_idx" ON "introduction"("item_id");

-- CreateIndex
CREATE INDEX "introduction_owner_organisation_id_asked_at_idx" ON "introduction"("owner_organisation_id", "asked_at");

-- CreateIndex
CREATE INDEX "introduction_requester_person_id_idx" ON "introduction"("requester_person_id");

-- CreateIndex
CREATE INDEX "introduction_requester_organisation_id_idx" ON "introduction"("requester_organisation_id");

-- CreateIndex
CREATE INDEX "introduction_requester_sme_id_idx" ON "introduction"("requester_sme_id");

-- CreateIndex
CREATE INDEX "introduction_for_sme_id_idx" ON "introduction"("for_sme_id");

-- CreateIndex
CREATE INDEX "introduction_state_answer_by_idx" ON "introduction"("state", "answer_by");

-- CreateIndex
CREATE INDEX "introduction_message_introduction_id_at_idx" ON "introduction_message"("introduction_id", "at");

-- CreateIndex
CREATE INDEX "introduction_message_partnership_id_idx" ON "introduction_message"("partnership_id");

-- CreateIndex
CREATE INDEX "introduction_message_person_id_idx" ON "introduction_message"("person_id");

-- CreateIndex
CREATE INDEX "introduction_message_organisation_id_idx" ON "introduction_message"("organisation_id");

-- CreateIndex
CREATE INDEX "introduction_message_sme_id_idx" ON "introduction_message"("sme_id");

-- CreateIndex
CREATE INDEX "introduction_limit_organisation_id_idx" ON "introduction_limit"("organisation_id");

-- CreateIndex
CREATE INDEX "contact_return_partnership_id_idx" ON "contact_return"("partnership_id");

-- CreateIndex
CREATE INDEX "contact_return_organisation_id_idx" ON "contact_return"("organisation_id");

-- CreateIndex
CREATE INDEX "contact_return_hashes_idx" ON "contact_return" USING GIN ("hashes");

-- CreateIndex
CREATE INDEX "notification_introduction_id_idx" ON "notification"("introduction_id");

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_owner_organisation_id_fkey" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_requester_person_id_fkey" FOREIGN KEY ("requester_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_requester_organisation_id_fkey" FOREIGN KEY ("requester_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_requester_sme_id_fkey" FOREIGN KEY ("requester_sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_for_sme_id_fkey" FOREIGN KEY ("for_sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_message" ADD CONSTRAINT "introduction_message_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_message" ADD CONSTRAINT "introduction_message_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_message" ADD CONSTRAINT "introduction_message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_message" ADD CONSTRAINT "introduction_message_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_message" ADD CONSTRAINT "introduction_message_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_limit" ADD CONSTRAINT "introduction_limit_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_limit" ADD CONSTRAINT "introduction_limit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_return" ADD CONSTRAINT "contact_return_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_return" ADD CONSTRAINT "contact_return_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who asked acted for a company or for a house; so did whoever wrote.
alter table introduction add constraint introduction_requester check (
  num_nonnulls(requester_organisation_id, requester_sme_id) = 1);
alter table introduction_message add constraint introduction_message_writer check (
  num_nonnulls(organisation_id, sme_id) = 1);

-- One open request per requester and contact: a company, or a person who acts for a house.
create unique index introduction_company_asks_once on introduction (item_id, requester_sme_id)
  where closed_at is null and requester_sme_id is not null;
create unique index introduction_coach_asks_once
  on introduction (item_id, requester_person_id, requester_organisation_id)
  where closed_at is null and requester_organisation_id is not null;

alter table introduction_limit add constraint introduction_limit_positive check (per_month >= 0);

-- Contacts are mailed at the address of their hidden face; whom a house asks back, at the typed one.
alter table outbox drop constraint outbox_has_a_reader;
alter table outbox add constraint outbox_has_a_reader check (person_id is not null or kind in (
  'invitation', 'contact-notice', 'introduction-request', 'introduction-reminder',
  'introduction-details', 'contact-return'));

-- A notification is about a track or about an introduction.
alter table notification add constraint notification_about check (
  track_id is null or introduction_id is null);
