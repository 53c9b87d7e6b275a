-- In a migration of its own: a new value cannot be used in the transaction that adds it.
-- AlterEnum
ALTER TYPE "item_kind" ADD VALUE 'competence';
ALTER TYPE "item_kind" ADD VALUE 'facility';
ALTER TYPE "item_kind" ADD VALUE 'contact';
