-- AlterTable
ALTER TABLE "facility_picture_text" ADD COLUMN     "made_from" JSONB;
