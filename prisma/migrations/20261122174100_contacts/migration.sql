-- CreateEnum
CREATE TYPE "contact_acquaintance" AS ENUM ('works-with', 'has-worked', 'knows', 'introduced');

-- CreateEnum
CREATE TYPE "contact_legal_basis" AS ENUM ('consent', 'legitimate-interest');

-- CreateEnum
CREATE TYPE "contact_informed_by" AS ENUM ('platform', 'house');

-- AlterTable
ALTER TABLE "item" ADD COLUMN     "is_held_back" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "contact" (
    "item_id" UUID NOT NULL,
    "kind" "item_kind" NOT NULL DEFAULT 'contact',
    "is_desk" BOOLEAN NOT NULL DEFAULT false,
    "sides" "side"[],
    "countries" TEXT[],
    "languages" TEXT[],
    "acquaintance" "contact_acquaintance" NOT NULL,
    "legal_basis" "contact_legal_basis" NOT NULL,
    "informed_by" "contact_informed_by",
    "informed_at" TIMESTAMPTZ(3),
    "review_on" DATE NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "contact_detail" (
    "item_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" CITEXT NOT NULL,
    "language" "language" NOT NULL,
    "hashes" TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_detail_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "contact_refusal" (
    "hash" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "is_for_all" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_refusal_pkey" PRIMARY KEY ("hash","organisation_id")
);

-- CreateIndex
CREATE INDEX "contact_review_on_idx" ON "contact"("review_on");

-- CreateIndex
CREATE UNIQUE INDEX "contact_item_id_kind_key" ON "contact"("item_id", "kind");

-- CreateIndex
CREATE INDEX "contact_detail_partnership_id_idx" ON "contact_detail"("partnership_id");

-- CreateIndex
CREATE INDEX "contact_detail_hashes_idx" ON "contact_detail" USING GIN ("hashes");

-- CreateIndex
CREATE INDEX "contact_refusal_organisation_id_idx" ON "contact_refusal"("organisation_id");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_item_id_kind_fkey" FOREIGN KEY ("item_id", "kind") REFERENCES "item"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_detail" ADD CONSTRAINT "contact_detail_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "contact"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_detail" ADD CONSTRAINT "contact_detail_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_refusal" ADD CONSTRAINT "contact_refusal_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The pair (id, kind) keeps the kinds apart.
alter table "contact" add constraint "contact_kind" check ("kind" = 'contact');
