-- DropIndex
DROP INDEX "item_partnership_id_owner_organisation_id_idx";

-- CreateIndex
CREATE INDEX "item_partnership_id_owner_organisation_id_visibility_author_idx" ON "item"("partnership_id", "owner_organisation_id", "visibility", "author_person_id");
