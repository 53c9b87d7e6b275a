-- Present in PostgreSQL's own contrib and in PGlite. Prisma does not manage them.
create extension if not exists citext;
create extension if not exists btree_gin;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
