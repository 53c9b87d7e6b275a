-- CreateEnum
CREATE TYPE "notification_mail" AS ENUM ('never', 'daily', 'at-once', 'told');

-- CreateEnum
CREATE TYPE "notification_mail_mode" AS ENUM ('at-once', 'daily', 'never');

-- CreateEnum
CREATE TYPE "template_version_state" AS ENUM ('draft', 'published', 'retired');

-- CreateEnum
CREATE TYPE "step_state" AS ENUM ('open', 'in-progress', 'submitted', 'changes-requested', 'done', 'skipped');

-- CreateEnum
CREATE TYPE "coach_proposal_state" AS ENUM ('proposed', 'agreed', 'declined', 'withdrawn');

-- AlterTable
ALTER TABLE "resource_assignment" ADD COLUMN     "state_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "step" ADD COLUMN     "concepts" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "language" "language",
ADD COLUMN     "module_id" UUID,
ADD COLUMN     "optional" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "organisation_id" UUID,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "state" "step_state" NOT NULL DEFAULT 'open',
ADD COLUMN     "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "template_step_id" UUID;

-- AlterTable
ALTER TABLE "track" ADD COLUMN     "agreed_at" TIMESTAMPTZ(3),
ADD COLUMN     "follow_up_until" DATE,
ADD COLUMN     "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "template_version_id" UUID,
ADD COLUMN     "typed_name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "handled_request" (
    "person_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "subject_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handled_request_pkey" PRIMARY KEY ("person_id","request_id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "sme_id" UUID,
    "body" TEXT NOT NULL,
    "language" "language" NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "sme_id" UUID,
    "kind" TEXT NOT NULL,
    "track_id" UUID,
    "step_id" UUID,
    "subject_id" UUID,
    "by_person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "mail" "notification_mail" NOT NULL,
    "once_key" TEXT,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" "notification_mail_mode" NOT NULL,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("person_id","kind")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "sme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "language" "language" NOT NULL,
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_file" (
    "submission_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "submission_file_pkey" PRIMARY KEY ("submission_id","file_id")
);

-- CreateTable
CREATE TABLE "step_file" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "language" "language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "step_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track_template" (
    "item_id" UUID NOT NULL,
    "kind" "item_kind" NOT NULL DEFAULT 'track-template',

    CONSTRAINT "track_template_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "track_template_version" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "template_version_state" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,

    CONSTRAINT "track_template_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_module" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "template_module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_module_text" (
    "module_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "template_module_text_pkey" PRIMARY KEY ("module_id","language")
);

-- CreateTable
CREATE TABLE "template_step" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "due_after_days" INTEGER,
    "concepts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "organisation_id" UUID,

    CONSTRAINT "template_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_step_text" (
    "step_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "template_step_text_pkey" PRIMARY KEY ("step_id","language")
);

-- CreateTable
CREATE TABLE "template_step_resource" (
    "step_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "template_step_resource_pkey" PRIMARY KEY ("step_id","item_id")
);

-- CreateTable
CREATE TABLE "track_text" (
    "track_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "track_text_pkey" PRIMARY KEY ("track_id","language")
);

-- CreateTable
CREATE TABLE "track_module" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "language" "language" NOT NULL,

    CONSTRAINT "track_module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track_module_text" (
    "module_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "track_module_text_pkey" PRIMARY KEY ("module_id","language")
);

-- CreateTable
CREATE TABLE "step_text" (
    "step_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "step_text_pkey" PRIMARY KEY ("step_id","language")
);

-- CreateTable
CREATE TABLE "coach_proposal" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "coach_role" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "by_person_id" UUID NOT NULL,
    "by_organisation_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "language" "language" NOT NULL,
    "state" "coach_proposal_state" NOT NULL DEFAULT 'proposed',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "coach_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coach_proposal_step" (
    "coach_proposal_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,

    CONSTRAINT "coach_proposal_step_pkey" PRIMARY KEY ("coach_proposal_id","step_id")
);

-- CreateTable
CREATE TABLE "track_event" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "step_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,
    "sme_id" UUID,
    "move" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "language" "language" NOT NULL,

    CONSTRAINT "track_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "handled_request_created_at_idx" ON "handled_request"("created_at");

-- CreateIndex
CREATE INDEX "message_step_id_at_idx" ON "message"("step_id", "at");

-- CreateIndex
CREATE INDEX "message_track_id_idx" ON "message"("track_id");

-- CreateIndex
CREATE INDEX "message_partnership_id_idx" ON "message"("partnership_id");

-- CreateIndex
CREATE INDEX "message_person_id_idx" ON "message"("person_id");

-- CreateIndex
CREATE INDEX "message_organisation_id_idx" ON "message"("organisation_id");

-- CreateIndex
CREATE INDEX "message_sme_id_idx" ON "message"("sme_id");

-- CreateIndex
CREATE INDEX "notification_person_id_created_at_idx" ON "notification"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "notification_mail_created_at_idx" ON "notification"("mail", "created_at");

-- CreateIndex
CREATE INDEX "notification_partnership_id_idx" ON "notification"("partnership_id");

-- CreateIndex
CREATE INDEX "notification_organisation_id_idx" ON "notification"("organisation_id");

-- CreateIndex
CREATE INDEX "notification_sme_id_idx" ON "notification"("sme_id");

-- CreateIndex
CREATE INDEX "notification_track_id_idx" ON "notification"("track_id");

-- CreateIndex
CREATE INDEX "notification_step_id_idx" ON "notification"("step_id");

-- CreateIndex
CREATE INDEX "notification_by_person_id_idx" ON "notification"("by_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_person_id_once_key_key" ON "notification"("person_id", "once_key");

-- CreateIndex
CREATE INDEX "submission_step_id_at_idx" ON "submission"("step_id", "at");

-- CreateIndex
CREATE INDEX "submission_track_id_idx" ON "submission"("track_id");

-- CreateIndex
CREATE INDEX "submission_partnership_id_idx" ON "submission"("partnership_id");

-- CreateIndex
CREATE INDEX "submission_sme_id_idx" ON "submission"("sme_id");

-- CreateIndex
CREATE INDEX "submission_person_id_idx" ON "submission"("person_id");

-- CreateIndex
CREATE INDEX "submission_file_file_id_idx" ON "submission_file"("file_id");

-- CreateIndex
CREATE INDEX "step_file_step_id_idx" ON "step_file"("step_id");

-- CreateIndex
CREATE INDEX "step_file_track_id_idx" ON "step_file"("track_id");

-- CreateIndex
CREATE INDEX "step_file_partnership_id_idx" ON "step_file"("partnership_id");

-- CreateIndex
CREATE INDEX "step_file_file_id_idx" ON "step_file"("file_id");

-- CreateIndex
CREATE INDEX "step_file_person_id_idx" ON "step_file"("person_id");

-- CreateIndex
CREATE INDEX "step_file_organisation_id_idx" ON "step_file"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "track_template_item_id_kind_key" ON "track_template"("item_id", "kind");

-- CreateIndex
CREATE INDEX "track_template_version_partnership_id_idx" ON "track_template_version"("partnership_id");

-- CreateIndex
CREATE INDEX "track_template_version_published_by_id_idx" ON "track_template_version"("published_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "track_template_version_item_id_number_key" ON "track_template_version"("item_id", "number");

-- CreateIndex
CREATE INDEX "template_module_version_id_position_idx" ON "template_module"("version_id", "position");

-- CreateIndex
CREATE INDEX "template_module_partnership_id_idx" ON "template_module"("partnership_id");

-- CreateIndex
CREATE UNIQUE INDEX "template_module_id_version_id_key" ON "template_module"("id", "version_id");

-- CreateIndex
CREATE INDEX "template_module_text_partnership_id_idx" ON "template_module_text"("partnership_id");

-- CreateIndex
CREATE INDEX "template_step_module_id_position_idx" ON "template_step"("module_id", "position");

-- CreateIndex
CREATE INDEX "template_step_version_id_idx" ON "template_step"("version_id");

-- CreateIndex
CREATE INDEX "template_step_partnership_id_idx" ON "template_step"("partnership_id");

-- CreateIndex
CREATE INDEX "template_step_organisation_id_idx" ON "template_step"("organisation_id");

-- CreateIndex
CREATE INDEX "template_step_text_partnership_id_idx" ON "template_step_text"("partnership_id");

-- CreateIndex
CREATE INDEX "template_step_resource_item_id_idx" ON "template_step_resource"("item_id");

-- CreateIndex
CREATE INDEX "track_text_partnership_id_idx" ON "track_text"("partnership_id");

-- CreateIndex
CREATE INDEX "track_module_track_id_idx" ON "track_module"("track_id");

-- CreateIndex
CREATE INDEX "track_module_partnership_id_idx" ON "track_module"("partnership_id");

-- CreateIndex
CREATE UNIQUE INDEX "track_module_id_track_id_key" ON "track_module"("id", "track_id");

-- CreateIndex
CREATE INDEX "track_module_text_partnership_id_idx" ON "track_module_text"("partnership_id");

-- CreateIndex
CREATE INDEX "step_text_partnership_id_idx" ON "step_text"("partnership_id");

-- CreateIndex
CREATE INDEX "coach_proposal_track_id_idx" ON "coach_proposal"("track_id");

-- CreateIndex
CREATE INDEX "coach_proposal_partnership_id_idx" ON "coach_proposal"("partnership_id");

-- CreateIndex
CREATE INDEX "coach_proposal_person_id_idx" ON "coach_proposal"("person_id");

-- CreateIndex
CREATE INDEX "coach_proposal_organisation_id_idx" ON "coach_proposal"("organisation_id");

-- CreateIndex
CREATE INDEX "coach_proposal_by_person_id_idx" ON "coach_proposal"("by_person_id");

-- CreateIndex
CREATE INDEX "coach_proposal_by_organisation_id_idx" ON "coach_proposal"("by_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "coach_proposal_id_track_id_key" ON "coach_proposal"("id", "track_id");

-- CreateIndex
CREATE INDEX "coach_proposal_step_step_id_idx" ON "coach_proposal_step"("step_id");

-- CreateIndex
CREATE INDEX "track_event_track_id_at_idx" ON "track_event"("track_id", "at");

-- CreateIndex
CREATE INDEX "track_event_step_id_idx" ON "track_event"("step_id");

-- CreateIndex
CREATE INDEX "track_event_partnership_id_idx" ON "track_event"("partnership_id");

-- CreateIndex
CREATE INDEX "track_event_person_id_idx" ON "track_event"("person_id");

-- CreateIndex
CREATE INDEX "track_event_organisation_id_idx" ON "track_event"("organisation_id");

-- CreateIndex
CREATE INDEX "track_event_sme_id_idx" ON "track_event"("sme_id");

-- CreateIndex
CREATE INDEX "step_module_id_idx" ON "step"("module_id");

-- CreateIndex
CREATE INDEX "step_organisation_id_idx" ON "step"("organisation_id");

-- CreateIndex
CREATE INDEX "step_template_step_id_idx" ON "step"("template_step_id");

-- CreateIndex
CREATE INDEX "step_due_on_state_idx" ON "step"("due_on", "state");

-- CreateIndex
CREATE INDEX "track_template_version_id_idx" ON "track"("template_version_id");

-- CreateIndex
CREATE INDEX "track_state_starts_on_idx" ON "track"("state", "starts_on");

-- AddForeignKey
ALTER TABLE "handled_request" ADD CONSTRAINT "handled_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_step_id_track_id_fkey" FOREIGN KEY ("step_id", "track_id") REFERENCES "step"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_step_id_track_id_fkey" FOREIGN KEY ("step_id", "track_id") REFERENCES "step"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_file" ADD CONSTRAINT "submission_file_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_file" ADD CONSTRAINT "submission_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_file" ADD CONSTRAINT "step_file_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_file" ADD CONSTRAINT "step_file_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_file" ADD CONSTRAINT "step_file_step_id_track_id_fkey" FOREIGN KEY ("step_id", "track_id") REFERENCES "step"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_file" ADD CONSTRAINT "step_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_file" ADD CONSTRAINT "step_file_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_file" ADD CONSTRAINT "step_file_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_template" ADD CONSTRAINT "track_template_item_id_kind_fkey" FOREIGN KEY ("item_id", "kind") REFERENCES "item"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_template_version" ADD CONSTRAINT "track_template_version_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_template_version" ADD CONSTRAINT "track_template_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "track_template"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_template_version" ADD CONSTRAINT "track_template_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_module" ADD CONSTRAINT "template_module_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_module" ADD CONSTRAINT "template_module_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "track_template_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_module_text" ADD CONSTRAINT "template_module_text_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "template_module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_module_text" ADD CONSTRAINT "template_module_text_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step" ADD CONSTRAINT "template_step_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step" ADD CONSTRAINT "template_step_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "track_template_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step" ADD CONSTRAINT "template_step_module_id_version_id_fkey" FOREIGN KEY ("module_id", "version_id") REFERENCES "template_module"("id", "version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step" ADD CONSTRAINT "template_step_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step_text" ADD CONSTRAINT "template_step_text_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "template_step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step_text" ADD CONSTRAINT "template_step_text_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step_resource" ADD CONSTRAINT "template_step_resource_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "template_step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_step_resource" ADD CONSTRAINT "template_step_resource_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_template_version_id_fkey" FOREIGN KEY ("template_version_id") REFERENCES "track_template_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_text" ADD CONSTRAINT "track_text_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_text" ADD CONSTRAINT "track_text_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_module" ADD CONSTRAINT "track_module_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_module" ADD CONSTRAINT "track_module_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_module_text" ADD CONSTRAINT "track_module_text_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "track_module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_module_text" ADD CONSTRAINT "track_module_text_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_module_id_track_id_fkey" FOREIGN KEY ("module_id", "track_id") REFERENCES "track_module"("id", "track_id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_template_step_id_fkey" FOREIGN KEY ("template_step_id") REFERENCES "template_step"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_text" ADD CONSTRAINT "step_text_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_text" ADD CONSTRAINT "step_text_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal" ADD CONSTRAINT "coach_proposal_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal" ADD CONSTRAINT "coach_proposal_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal" ADD CONSTRAINT "coach_proposal_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal" ADD CONSTRAINT "coach_proposal_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal" ADD CONSTRAINT "coach_proposal_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal" ADD CONSTRAINT "coach_proposal_by_organisation_id_fkey" FOREIGN KEY ("by_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal_step" ADD CONSTRAINT "coach_proposal_step_coach_proposal_id_track_id_fkey" FOREIGN KEY ("coach_proposal_id", "track_id") REFERENCES "coach_proposal"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_proposal_step" ADD CONSTRAINT "coach_proposal_step_step_id_track_id_fkey" FOREIGN KEY ("step_id", "track_id") REFERENCES "step"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_event" ADD CONSTRAINT "track_event_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_event" ADD CONSTRAINT "track_event_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_event" ADD CONSTRAINT "track_event_step_id_track_id_fkey" FOREIGN KEY ("step_id", "track_id") REFERENCES "step"("id", "track_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_event" ADD CONSTRAINT "track_event_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_event" ADD CONSTRAINT "track_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_event" ADD CONSTRAINT "track_event_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What stood in one language on tracks and steps becomes their first text.
insert into "track_text" ("track_id", "partnership_id", "language", "title")
  select "id", "partnership_id", "language", "title" from "track";
update "step" s set "language" = t."language" from "track" t where t."id" = s."track_id";
insert into "step_text" ("step_id", "partnership_id", "language", "title")
  select "id", "partnership_id", "language", "title" from "step";
update "track" t set "typed_name" = e."name" from "sme" e where e."id" = t."sme_id";
update "track" set "starts_on" = "created_at"::date where "starts_on" is null;
update "track" set "agreed_at" = "created_at" where "state" not in ('proposed', 'declined');
alter table "step" drop column "title", alter column "language" set not null;
alter table "track" drop column "title", alter column "starts_on" set not null;

-- A kind's own table holds that kind only.
alter table "track_template" add constraint "track_template_kind" check ("kind" = 'track-template');
-- Whoever speaks or is told does so for one.
alter table "message" add constraint "message_for_one"
  check (("organisation_id" is null) <> ("sme_id" is null));
alter table "notification" add constraint "notification_for_one"
  check (("organisation_id" is null) <> ("sme_id" is null));
alter table "coach_proposal" add constraint "coach_proposal_dates"
  check ("until_date" is null or "until_date" >= "from_date");
