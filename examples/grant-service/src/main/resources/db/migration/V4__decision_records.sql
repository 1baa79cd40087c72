create table decision_record (
    id uuid primary key,
    application uuid not null references application,
    record text not null,
    sha256 text not null,
    saved_by text not null,
    saved_at timestamptz not null,
    -- Of the hash, the application, who and when, so that a change of any of them shows.
    seal text not null
);

create index decision_record_application on decision_record (application, saved_at desc);

create trigger decision_record_stays before update or delete or truncate on decision_record
    for each statement execute function refuse_change();
