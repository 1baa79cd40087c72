create table application (
    id uuid primary key,
    number bigint generated always as identity unique,
    owner bigint not null references account,
    call text not null,
    dossier text not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED')),
    version integer not null default 0,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    submitted_at timestamptz,
    -- What lists show and search, taken from the dossier and its decision whenever it is saved.
    applicant text not null,
    title text not null,
    verdict text not null,
    aid_cents bigint,
    check ((state = 'SUBMITTED') = (submitted_at is not null))
);

create index application_owner on application (owner);
create index application_submitted on application (submitted_at desc) where state = 'SUBMITTED';
