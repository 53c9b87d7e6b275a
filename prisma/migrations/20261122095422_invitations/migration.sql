-- CreateEnum
CREATE TYPE "invitation_role" AS ENUM ('coordinator', 'coach', 'member', 'owner');

-- AlterEnum
ALTER TYPE "auth_token_kind" ADD VALUE 'invitation';

-- AlterTable
ALTER TABLE "auth_token" ADD COLUMN     "invitation_id" UUID;

-- AlterTable
ALTER TABLE "outbox" ALTER COLUMN "person_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID,
    "sme_id" UUID,
    "role" "invitation_role" NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "by_person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "invitation_partnership_id_organisation_id_idx" ON "invitation"("partnership_id", "organisation_id");

-- CreateIndex
CREATE INDEX "invitation_partnership_id_sme_id_idx" ON "invitation"("partnership_id", "sme_id");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_sme_id_idx" ON "invitation"("sme_id");

-- CreateIndex
CREATE INDEX "invitation_by_person_id_idx" ON "invitation"("by_person_id");

-- CreateIndex
CREATE INDEX "invitation_accepted_by_id_idx" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE INDEX "auth_token_invitation_id_idx" ON "auth_token"("invitation_id");

-- AddForeignKey
ALTER TABLE "auth_token" ADD CONSTRAINT "auth_token_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_sme_id_fkey" FOREIGN KEY ("sme_id") REFERENCES "sme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's language cannot say: to a house or to a company, in a role that it has.
alter table invitation add constraint invitation_to_one check (
  (organisation_id is not null and sme_id is null and role in ('coordinator', 'coach', 'member'))
  or (sme_id is not null and organisation_id is null and role in ('owner', 'member')));
alter table invitation add constraint invitation_ends_once check (
  accepted_at is null or revoked_at is null);
alter table outbox add constraint outbox_has_a_reader check (
  person_id is not null or kind = 'invitation');
-- Nobody is invited twice to the same at a time.
create unique index invitation_open_once on invitation (
  partnership_id, coalesce(organisation_id, sme_id), email, role)
  where accepted_at is null and revoked_at is null;
