-- AlterTable
ALTER TABLE "item" ADD COLUMN     "aspects" TEXT[];

update item i set aspects = array(
  select c.id from concept c where c.id = any(i.concept_closure) and c.scheme = 'aspect' order by c.id);
