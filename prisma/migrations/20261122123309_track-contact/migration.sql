-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "track_id" UUID;

-- AlterTable
ALTER TABLE "track" ADD COLUMN     "asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "contact_email" CITEXT,
ADD COLUMN     "contact_language" "language",
ADD COLUMN     "contact_name" TEXT;

-- CreateIndex
CREATE INDEX "invitation_track_id_idx" ON "invitation"("track_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE SET NULL ON UPDATE CASCADE;
