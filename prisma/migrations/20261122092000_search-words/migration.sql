-- One way of reading words for each language, accents ignored, and one without stems.
create text search configuration traject_fr (copy = pg_catalog.french);
alter text search configuration traject_fr
  alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration traject_nl (copy = pg_catalog.dutch);
alter text search configuration traject_nl
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create text search configuration traject_en (copy = pg_catalog.english);
alter text search configuration traject_en
  alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration traject_plain (copy = pg_catalog.simple);
alter text search configuration traject_plain
  alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with unaccent, simple;
