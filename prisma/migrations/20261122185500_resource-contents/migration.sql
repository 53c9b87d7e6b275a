-- CreateEnum
CREATE TYPE "file_preview_state" AS ENUM ('waiting', 'made', 'none');

-- CreateEnum
CREATE TYPE "file_preview_reason" AS ENUM ('unreadable', 'locked', 'too-many-pixels', 'too-large', 'gave-up');

-- CreateTable
CREATE TABLE "resource_content" (
    "item_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "body" TEXT,
    "url" TEXT,
    "version" INTEGER,
    "made_from" JSONB,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "resource_content_pkey" PRIMARY KEY ("item_id","language")
);

-- CreateTable
CREATE TABLE "file_version" (
    "item_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "number" INTEGER NOT NULL,
    "file_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "note_language" "language",
    "takes_back" INTEGER,
    "by_person_id" UUID NOT NULL,
    "by_organisation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_version_pkey" PRIMARY KEY ("item_id","language","number")
);

-- CreateTable
CREATE TABLE "file_preview" (
    "file_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "state" "file_preview_state" NOT NULL DEFAULT 'waiting',
    "reason" "file_preview_reason",
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "held_until" TIMESTAMPTZ(3),
    "key" TEXT,
    "media_type" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "pages" INTEGER,
    "excerpt" TEXT,
    "is_whole" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_preview_pkey" PRIMARY KEY ("file_id")
);

-- CreateIndex
CREATE INDEX "resource_content_partnership_id_idx" ON "resource_content"("partnership_id");

-- CreateIndex
CREATE INDEX "file_version_partnership_id_idx" ON "file_version"("partnership_id");

-- CreateIndex
CREATE INDEX "file_version_file_id_idx" ON "file_version"("file_id");

-- CreateIndex
CREATE INDEX "file_version_by_person_id_idx" ON "file_version"("by_person_id");

-- CreateIndex
CREATE INDEX "file_version_by_organisation_id_idx" ON "file_version"("by_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_preview_key_key" ON "file_preview"("key");

-- CreateIndex
CREATE INDEX "file_preview_partnership_id_idx" ON "file_preview"("partnership_id");

-- CreateIndex
CREATE INDEX "file_preview_state_created_at_idx" ON "file_preview"("state", "created_at");

-- AddForeignKey
ALTER TABLE "resource_content" ADD CONSTRAINT "resource_content_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_content" ADD CONSTRAINT "resource_content_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "resource"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_content" ADD CONSTRAINT "resource_content_item_id_language_version_fkey" FOREIGN KEY ("item_id", "language", "version") REFERENCES "file_version"("item_id", "language", "number") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "resource"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_by_organisation_id_fkey" FOREIGN KEY ("by_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_preview" ADD CONSTRAINT "file_preview_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_preview" ADD CONSTRAINT "file_preview_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a resource had until now was in its source language; its file is that language's first version.
insert into file_version (item_id, partnership_id, language, number, file_id, by_person_id,
  by_organisation_id, created_at)
select r.item_id, i.partnership_id, i.source_language, 1, f.id, f.by_person_id,
  i.owner_organisation_id, f.created_at
from resource r join item i on i.id = r.item_id join stored_file f on f.id = r.file_id;

insert into resource_content (item_id, partnership_id, language, body, url, version, updated_at)
select r.item_id, i.partnership_id, i.source_language, r.body, r.url,
  case when r.file_id is not null then 1 end, i.updated_at
from resource r join item i on i.id = r.item_id
where r.body is not null or r.url is not null or r.file_id is not null;

-- Their previews are made by the job that makes all others.
insert into file_preview (file_id, partnership_id, created_at)
select distinct f.id, f.partnership_id, f.created_at
from file_version v join stored_file f on f.id = v.file_id
where f.media_type ~ '^(application/pdf|image/(jpeg|png|webp|gif|avif|tiff)|text/(plain|csv|markdown))';

-- DropForeignKey
ALTER TABLE "resource" DROP CONSTRAINT "resource_file_id_fkey";

-- DropIndex
DROP INDEX "resource_file_id_idx";

-- AlterTable
ALTER TABLE "resource" DROP COLUMN "body",
DROP COLUMN "file_id",
DROP COLUMN "url";

-- A version is corrected by a further one.
create trigger file_version_is_kept before update on file_version
  for each row execute function refuse_change();
