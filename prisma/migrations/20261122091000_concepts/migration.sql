-- CreateEnum
CREATE TYPE "concept_scheme" AS ENUM ('sector', 'aspect', 'topic');

-- AlterTable
ALTER TABLE "item" ADD COLUMN     "concept_closure" TEXT[],
ADD COLUMN     "search" tsvector,
ADD COLUMN     "search_words" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "concept" (
    "id" TEXT NOT NULL,
    "scheme" "concept_scheme" NOT NULL,
    "partnership_id" UUID,
    "broader" TEXT[],
    "related" TEXT[],
    "closure" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept_label" (
    "concept_id" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "label" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL,
    "phrase" tsquery NOT NULL,
    "lexemes" tsvector NOT NULL,

    CONSTRAINT "concept_label_pkey" PRIMARY KEY ("concept_id","language","label")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "concept_partnership_id_idx" ON "concept"("partnership_id");

-- CreateIndex
CREATE INDEX "concept_label_language_idx" ON "concept_label"("language");

-- CreateIndex
CREATE INDEX "item_partnership_id_search_idx" ON "item" USING GIN ("partnership_id" uuid_ops, "search");

-- CreateIndex
CREATE INDEX "item_partnership_id_concept_closure_idx" ON "item" USING GIN ("partnership_id" uuid_ops, "concept_closure");

-- CreateIndex
CREATE INDEX "item_partnership_id_search_words_idx" ON "item" USING GIN ("partnership_id" uuid_ops, "search_words" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "concept" ADD CONSTRAINT "concept_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_label" ADD CONSTRAINT "concept_label_concept_id_fkey" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;
