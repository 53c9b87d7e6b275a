-- A row trigger does not see a whole table go.
create trigger audit_event_is_kept before truncate on audit_event
  for each statement execute function refuse_change();
