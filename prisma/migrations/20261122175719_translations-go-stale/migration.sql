-- AlterTable
ALTER TABLE "item_text" ADD COLUMN     "made_from" JSONB;

-- AlterTable
ALTER TABLE "step_text" ADD COLUMN     "made_from" JSONB;

-- AlterTable
ALTER TABLE "template_module_text" ADD COLUMN     "made_from" JSONB;

-- AlterTable
ALTER TABLE "template_step_text" ADD COLUMN     "made_from" JSONB;

-- AlterTable
ALTER TABLE "track_module_text" ADD COLUMN     "made_from" JSONB;
