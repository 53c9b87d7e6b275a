-- AlterEnum
ALTER TYPE "item_status" ADD VALUE 'merged';

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "introduction" ADD COLUMN     "is_second" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "contact_merge" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "kept_item_id" UUID NOT NULL,
    "merged_item_id" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_status" "item_status" NOT NULL,
    "kept_revision" INTEGER NOT NULL,
    "kept_review_on" DATE NOT NULL,
    "before" JSONB,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_merge_detail" (
    "merge_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "language" "language" NOT NULL,
    "hashes" TEXT[],

    CONSTRAINT "contact_merge_detail_pkey" PRIMARY KEY ("merge_id")
);

-- CreateTable
CREATE TABLE "contact_merge_introduction" (
    "merge_id" UUID NOT NULL,
    "introduction_id" UUID NOT NULL,
    "was_second" BOOLEAN NOT NULL,

    CONSTRAINT "contact_merge_introduction_pkey" PRIMARY KEY ("merge_id","introduction_id")
);

-- CreateTable
CREATE TABLE "contact_apart" (
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_apart_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateIndex
CREATE INDEX "contact_merge_partnership_id_idx" ON "contact_merge"("partnership_id");

-- CreateIndex
CREATE INDEX "contact_merge_kept_item_id_idx" ON "contact_merge"("kept_item_id");

-- CreateIndex
CREATE INDEX "contact_merge_merged_item_id_idx" ON "contact_merge"("merged_item_id");

-- CreateIndex
CREATE INDEX "contact_merge_introduction_introduction_id_idx" ON "contact_merge_introduction"("introduction_id");

-- CreateIndex
CREATE INDEX "contact_apart_second_id_idx" ON "contact_apart"("second_id");

-- CreateIndex
CREATE INDEX "contact_apart_partnership_id_idx" ON "contact_apart"("partnership_id");

-- CreateIndex
CREATE INDEX "contact_merged_into_id_idx" ON "contact"("merged_into_id");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "contact"("item_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_kept_item_id_fkey" FOREIGN KEY ("kept_item_id") REFERENCES "contact"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_merged_item_id_fkey" FOREIGN KEY ("merged_item_id") REFERENCES "contact"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge_detail" ADD CONSTRAINT "contact_merge_detail_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "contact_merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge_introduction" ADD CONSTRAINT "contact_merge_introduction_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "contact_merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge_introduction" ADD CONSTRAINT "contact_merge_introduction_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_apart" ADD CONSTRAINT "contact_apart_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_apart" ADD CONSTRAINT "contact_apart_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "contact"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_apart" ADD CONSTRAINT "contact_apart_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "contact"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The lower id first, so that a pair is one row.
alter table contact_apart add constraint contact_apart_ordered check (first_id < second_id);
alter table contact add constraint contact_merged_into_another check (merged_into_id <> item_id);
alter table contact_merge add constraint contact_merge_of_two check (kept_item_id <> merged_item_id);
create unique index contact_merge_in_force on contact_merge (merged_item_id) where undone_at is null;

-- Of two requests of one requester that came together by a merge, both stay open.
drop index introduction_company_asks_once;
drop index introduction_coach_asks_once;
create unique index introduction_company_asks_once on introduction (item_id, requester_sme_id)
  where closed_at is null and requester_sme_id is not null and not is_second;
create unique index introduction_coach_asks_once
  on introduction (item_id, requester_person_id, requester_organisation_id)
  where closed_at is null and requester_organisation_id is not null and not is_second;
