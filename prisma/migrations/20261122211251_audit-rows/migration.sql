-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "rows" INTEGER;
