-- One index holds the words of all partnerships. Behind a prefix of its partnership's, a word's entries
-- are those of one partnership: a search costs the same however many partnerships there are.
create function search_prefix(partnership uuid) returns text
  language sql immutable strict parallel safe
  as $$ select right(partnership::text, 8) || ':' $$;

create function search_within(partnership uuid, document tsvector) returns tsvector
  language sql immutable strict parallel safe
  as $$ select regexp_replace(document::text, '''(([^'']|'''')*)''',
    '''' || search_prefix(partnership) || '\1''', 'g')::tsvector $$;

create function search_within(partnership uuid, query tsquery) returns tsquery
  language sql immutable strict parallel safe
  as $$ select regexp_replace(query::text, '''(([^'']|'''')*)''',
    '''' || search_prefix(partnership) || '\1''', 'g')::tsquery $$;

-- A concept as a word that nobody can type.
create function search_concepts(partnership uuid, concepts text[]) returns tsvector
  language sql immutable parallel safe
  as $$ select array_to_tsvector(coalesce(array_agg(search_prefix(partnership) || '#' || concept), '{}'))
    from unnest(concepts) concept $$;

-- AlterTable
ALTER TABLE "item" ADD COLUMN     "genre" "resource_genre",
ADD COLUMN     "languages" "language"[];

update item i set
  search = search_within(partnership_id, search) || search_concepts(partnership_id, concept_closure),
  genre = (select r.genre from resource r where r.item_id = i.id),
  languages = array(select t.language from item_text t where t.item_id = i.id order by t.language);

-- DropIndex
DROP INDEX "item_partnership_id_concept_closure_idx";

-- What may not overlap is compared as text: an index over the ids themselves would be taken for looking
-- rows up, since the planner thinks it cheaper than the b-trees over them; it is ten times dearer.
alter table partner_seat drop constraint partner_seat_once,
  add constraint partner_seat_once exclude using gist
    ((partnership_id::text) with =, (organisation_id::text) with =,
      daterange(from_date, until_date, '[]') with &&);
alter table affiliation drop constraint affiliation_once,
  add constraint affiliation_once exclude using gist
    ((partnership_id::text) with =, (organisation_id::text) with =, (person_id::text) with =,
      role with =, daterange(from_date, until_date, '[]') with &&);
alter table sme_membership drop constraint sme_membership_once,
  add constraint sme_membership_once exclude using gist
    ((partnership_id::text) with =, (sme_id::text) with =, (person_id::text) with =,
      daterange(from_date, until_date, '[]') with &&);
