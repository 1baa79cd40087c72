-- The service never changes or deletes an application that was submitted. A later script that must do so disables the trigger.
create function refuse_change_of_submitted() returns trigger language plpgsql as $$
begin
    raise exception 'Application % was submitted. It is never changed or deleted.', old.number;
end
$$;

create trigger application_that_is_submitted_stays before update or delete on application
    for each row when (old.state = 'SUBMITTED') execute function refuse_change_of_submitted();

create trigger application_stays before truncate on application
    for each statement execute function refuse_change();
