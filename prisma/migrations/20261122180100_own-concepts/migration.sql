-- DropForeignKey
ALTER TABLE "concept" DROP CONSTRAINT "concept_partnership_id_fkey";

-- DropIndex
DROP INDEX "concept_partnership_id_idx";

-- DropIndex
DROP INDEX "concept_label_language_idx";

-- AlterTable
ALTER TABLE "concept" ADD COLUMN     "iri" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "concept_label" ADD COLUMN     "first" TEXT,
ADD COLUMN     "letters" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "partnership_id" UUID;

update concept_label l set
  partnership_id = (select c.partnership_id from concept c where c.id = l.concept_id),
  first = replace(substring(phrase::text from '^''(([^'']|'''')*)'), '''''', ''''),
  letters = lower(unaccent(translate(label, '-’''', '   ')));

-- CreateIndex
CREATE UNIQUE INDEX "concept_partnership_id_iri_key" ON "concept"("partnership_id", "iri");

-- CreateIndex
CREATE INDEX "concept_label_language_first_partnership_id_idx" ON "concept_label"("language", "first", "partnership_id");

-- CreateIndex
CREATE INDEX "concept_label_letters_idx" ON "concept_label" USING GIN ("letters" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "concept" ADD CONSTRAINT "concept_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
