-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "informed_how" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "contact_refusal" ADD COLUMN     "lifted_at" TIMESTAMPTZ(3),
ADD COLUMN     "lifted_how" TEXT NOT NULL DEFAULT '';

-- A contact has no account: it is told what is kept of it at the address of its hidden face.
alter table "outbox" drop constraint "outbox_has_a_reader";
alter table "outbox" add constraint "outbox_has_a_reader" check (
  "person_id" is not null or "kind" in ('invitation', 'contact-notice'));
