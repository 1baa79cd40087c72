-- A seal of another format covers other fields: by its number, a later version tells it from a seal that does not fit. Each format stays as it is.
-- Those that are there have format 1. The default writes it without a change of a row, and goes: whoever seals names the format.
alter table decision_record
    add column seal_format integer not null default 1 check (seal_format > 0);
alter table decision_record
    alter column seal_format drop default;

alter table application
    add column seal_format integer check (seal_format > 0);

alter table application disable trigger application_that_is_submitted_stays;
update application set seal_format = 1 where seal is not null;
alter table application enable trigger application_that_is_submitted_stays;

alter table application
    add check ((seal is null) = (seal_format is null));
