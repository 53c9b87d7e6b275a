-- What Prisma's language cannot say. Both ends of a dated row are inclusive.

-- One seat a house at a time; one affiliation of a kind, one membership, at a time.
alter table partner_seat
  add constraint partner_seat_dates check (until_date is null or until_date >= from_date),
  add constraint partner_seat_once exclude using gist (
    partnership_id with =, organisation_id with =, daterange(from_date, until_date, '[]') with &&);
alter table affiliation
  add constraint affiliation_dates check (until_date is null or until_date >= from_date),
  add constraint affiliation_once exclude using gist (
    partnership_id with =, organisation_id with =, person_id with =, role with =,
    daterange(from_date, until_date, '[]') with &&);
alter table sme_membership
  add constraint sme_membership_dates check (until_date is null or until_date >= from_date),
  add constraint sme_membership_once exclude using gist (
    partnership_id with =, sme_id with =, person_id with =,
    daterange(from_date, until_date, '[]') with &&);
alter table coach_assignment
  add constraint coach_assignment_dates check (until_date is null or until_date >= from_date);
alter table administratorship
  add constraint administratorship_dates check (until_date is null or until_date >= from_date);

-- A person acts for one at a time.
alter table auth_session
  add constraint auth_session_acts_for_one check (affiliation_id is null or sme_membership_id is null);

-- A kind's own table holds that kind only.
alter table resource add constraint resource_kind check (kind = 'resource');

-- History is written once.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger audit_event_is_history before update or delete on audit_event
  for each row execute function refuse_change();
