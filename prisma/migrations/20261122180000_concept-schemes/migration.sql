-- In a migration of its own: a new value cannot be used in the transaction that adds it.
-- AlterEnum
ALTER TYPE "concept_scheme" ADD VALUE 'competence';
ALTER TYPE "concept_scheme" ADD VALUE 'equipment';
ALTER TYPE "concept_scheme" ADD VALUE 'rights';
ALTER TYPE "concept_scheme" ADD VALUE 'funding';
ALTER TYPE "concept_scheme" ADD VALUE 'touring';
