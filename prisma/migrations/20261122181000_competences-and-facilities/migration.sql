-- CreateEnum
CREATE TYPE "competence_level" AS ENUM ('advise', 'coach', 'do');

-- CreateEnum
CREATE TYPE "competence_meeting" AS ENUM ('in-person', 'online', 'both');

-- CreateEnum
CREATE TYPE "facility_genre" AS ENUM ('stage', 'rehearsal-space', 'studio', 'exhibition-space', 'meeting-room', 'lodging', 'equipment', 'vehicle');

-- CreateEnum
CREATE TYPE "facility_access" AS ENUM ('step-free', 'lift', 'wheelchair-places', 'wheelchair-stage', 'accessible-toilet', 'reserved-parking', 'hearing-loop', 'guide-dogs', 'quiet-room');

-- CreateEnum
CREATE TYPE "facility_pricing" AS ENUM ('free', 'priced', 'by-agreement');

-- CreateEnum
CREATE TYPE "facility_price_unit" AS ENUM ('hour', 'half-day', 'day', 'night', 'week', 'once');

-- AlterTable
ALTER TABLE "item" ADD COLUMN     "serves" "side"[];

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "height" INTEGER,
ADD COLUMN     "width" INTEGER;

-- CreateTable
CREATE TABLE "competence" (
    "item_id" UUID NOT NULL,
    "kind" "item_kind" NOT NULL DEFAULT 'competence',
    "person_id" UUID,
    "languages" TEXT[],
    "level" "competence_level" NOT NULL,
    "sides" "side"[],
    "hours_a_month" INTEGER,
    "meets" "competence_meeting" NOT NULL,

    CONSTRAINT "competence_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "facility" (
    "item_id" UUID NOT NULL,
    "kind" "item_kind" NOT NULL DEFAULT 'facility',
    "genre" "facility_genre" NOT NULL,
    "capacity" INTEGER,
    "width" INTEGER,
    "depth" INTEGER,
    "height" INTEGER,
    "accessibility" "facility_access"[],
    "address" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL,
    "nuts3" TEXT NOT NULL,
    "pricing" "facility_pricing" NOT NULL,
    "price" INTEGER,
    "price_unit" "facility_price_unit",
    "sheet_file_id" UUID,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "facility_text" (
    "item_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "included" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT NOT NULL DEFAULT '',
    "accessibility" TEXT NOT NULL DEFAULT '',
    "made_from" JSONB,

    CONSTRAINT "facility_text_pkey" PRIMARY KEY ("item_id","language")
);

-- CreateTable
CREATE TABLE "facility_picture" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "facility_picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility_picture_text" (
    "picture_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "alternative" TEXT NOT NULL,

    CONSTRAINT "facility_picture_text_pkey" PRIMARY KEY ("picture_id","language")
);

-- CreateIndex
CREATE INDEX "competence_person_id_idx" ON "competence"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "competence_item_id_kind_key" ON "competence"("item_id", "kind");

-- CreateIndex
CREATE INDEX "facility_sheet_file_id_idx" ON "facility"("sheet_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "facility_item_id_kind_key" ON "facility"("item_id", "kind");

-- CreateIndex
CREATE INDEX "facility_picture_file_id_idx" ON "facility_picture"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "facility_picture_item_id_file_id_key" ON "facility_picture"("item_id", "file_id");

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_item_id_kind_fkey" FOREIGN KEY ("item_id", "kind") REFERENCES "item"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_item_id_kind_fkey" FOREIGN KEY ("item_id", "kind") REFERENCES "item"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_sheet_file_id_fkey" FOREIGN KEY ("sheet_file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_text" ADD CONSTRAINT "facility_text_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "facility"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_picture" ADD CONSTRAINT "facility_picture_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "facility"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_picture" ADD CONSTRAINT "facility_picture_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_picture_text" ADD CONSTRAINT "facility_picture_text_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "facility_picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The pair (id, kind) keeps the kinds apart.
alter table "competence" add constraint "competence_kind" check ("kind" = 'competence');
alter table "facility" add constraint "facility_kind" check ("kind" = 'facility');

-- A price has an amount and says for how long; what is free or agreed upon has neither.
alter table "facility" add constraint "facility_price" check (
  ("pricing" = 'priced') = ("price" is not null) and ("price" is null) = ("price_unit" is null)
);
