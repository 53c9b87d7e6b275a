-- DropIndex
DROP INDEX "item_partnership_id_search_words_idx";

-- CreateTable
CREATE TABLE "search_word" (
    "partnership_id" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("partnership_id","word")
);

-- CreateIndex
CREATE INDEX "search_word_partnership_id_word_idx" ON "search_word" USING GIN ("partnership_id" uuid_ops, "word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

insert into search_word (partnership_id, word)
select distinct t.partnership_id, w.lexeme
from item_text t, unnest(to_tsvector('traject_plain', t.title || ' ' || t.summary)) w
where length(w.lexeme) >= 4
on conflict do nothing;
