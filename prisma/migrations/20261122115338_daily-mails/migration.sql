-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "digest_id" UUID;

-- CreateTable
CREATE TABLE "notification_digest" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notification_digest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "notification_digest_person_id_day_key" ON "notification_digest"("person_id", "day");

-- CreateIndex
CREATE INDEX "notification_person_id_seen_at_idx" ON "notification"("person_id", "seen_at");

-- CreateIndex
CREATE INDEX "notification_digest_id_idx" ON "notification"("digest_id");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_digest_id_fkey" FOREIGN KEY ("digest_id") REFERENCES "notification_digest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_digest" ADD CONSTRAINT "notification_digest_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
