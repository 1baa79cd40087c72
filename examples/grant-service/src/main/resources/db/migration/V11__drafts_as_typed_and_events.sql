-- What was typed into a draft and is no dossier yet, by the names of the fields of the form: nothing is lost where a value cannot be used.
alter table application
    add column typed text,
    add check (typed is null or state = 'DRAFT');

-- What happened to applications after they were sent: withdrawn by the applicant, or decided by an officer. It only gets longer.
create table application_event (
    position bigint primary key,
    application uuid not null references application,
    kind text not null check (kind in ('WITHDRAWN', 'APPROVED', 'REJECTED')),
    -- The record of the analysis that a decision was made on, what it grants, and whether it is another one than the analysis.
    record uuid references decision_record,
    aid_cents bigint,
    is_other boolean not null,
    reasons text not null,
    done_by text not null,
    done_at timestamptz not null,
    seal_format integer not null check (seal_format > 0),
    seal text not null,
    link text not null,
    check ((kind = 'WITHDRAWN') = (record is null))
);

create index application_event_of on application_event (application, position desc);

create table event_chain (
    is_the_only_row boolean primary key default true check (is_the_only_row),
    length bigint not null,
    link text not null
);
insert into event_chain (length, link) values (0, '');

create trigger application_event_stays before update or delete or truncate on application_event
    for each statement execute function refuse_change();
create trigger event_chain_gets_longer before update on event_chain
    for each row execute function refuse_shorter_chain();
create trigger event_chain_stays before delete or truncate on event_chain
    for each statement execute function refuse_change();

-- Words without accents, case and signs: “saint quentin” finds “Saint-Quentin”.
create function searchable(written text) returns text language sql immutable parallel safe as $$
    select regexp_replace(regexp_replace(
        replace(replace(lower(normalize(written, NFKD)), 'œ', 'oe'), 'æ', 'ae'), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')
$$;

-- Whether a person may not log in. An account is never deleted: applications and the audit log name it.
alter table account add column is_locked boolean not null default false;
