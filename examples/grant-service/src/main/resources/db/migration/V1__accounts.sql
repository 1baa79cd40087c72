create table account (
    id bigint generated always as identity primary key,
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
    password text not null,
    role text not null check (role in ('APPLICANT', 'OFFICER', 'DESIGNER')),
    created_at timestamptz not null default now()
);
