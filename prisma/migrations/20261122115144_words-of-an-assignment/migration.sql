-- AlterTable
ALTER TABLE "resource_assignment" ADD COLUMN     "recalled_by_owner" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "state_language" "language";
