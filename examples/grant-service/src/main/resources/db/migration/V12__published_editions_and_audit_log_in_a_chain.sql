-- Editions of calls that designers proposed, one at a time for a call. Another designer publishes it, and then it never changes.
create table call_edition (
    id uuid primary key,
    call text not null,
    version text not null,
    json text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    check ((published_by is null) = (published_at is null)),
    -- Four eyes.
    check (published_by <> proposed_by),
    unique (call, version)
);

create unique index call_edition_is_proposed_once on call_edition (call) where published_by is null;

create trigger call_edition_that_is_published_stays before update or delete on call_edition
    for each row when (old.published_by is not null) execute function refuse_change();
create trigger call_edition_stays before truncate on call_edition
    for each statement execute function refuse_change();

-- The chain of the audit log. A trigger makes a link at the end of each transaction, so that its lock is the last one and short.
create table audit_link (
    position bigint primary key,
    entry bigint not null unique references audit_entry,
    link text not null
);

create table audit_chain (
    is_the_only_row boolean primary key default true check (is_the_only_row),
    length bigint not null,
    link text not null
);
insert into audit_chain (length, link) values (0, '');

create function sealed(entry audit_entry) returns text language sql stable parallel safe as $$
    select to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || E'\n' || entry.actor || E'\n' || entry.action || E'\n' || entry.subject
$$;

-- An entry without a link was put in by force.
create view audit_trail as
    select coalesce(position, 0) as position, coalesce(link, '') as link, sealed(audit_entry) as sealed
    from audit_entry left join audit_link on entry = id;

create function link_audit_entry() returns trigger language plpgsql as $$
declare
    before audit_chain;
begin
    select * into before from audit_chain for update;
    insert into audit_link (position, entry, link) values (before.length + 1, new.id,
        encode(sha256(convert_to(before.link || E'\n' || sealed(new), 'UTF8')), 'hex'));
    update audit_chain set length = length + 1, link = (select link from audit_link where entry = new.id);
    return null;
end
$$;

do $$
declare
    each audit_entry;
    last_position bigint := 0;
    last_link text := '';
begin
    for each in select * from audit_entry order by id loop
        last_position := last_position + 1;
        last_link := encode(sha256(convert_to(last_link || E'\n' || sealed(each), 'UTF8')), 'hex');
        insert into audit_link (position, entry, link) values (last_position, each.id, last_link);
    end loop;
    update audit_chain set length = last_position, link = last_link;
end
$$;

create constraint trigger audit_entry_is_linked after insert on audit_entry deferrable initially deferred
    for each row execute function link_audit_entry();
create trigger audit_link_stays before update or delete or truncate on audit_link
    for each statement execute function refuse_change();
create trigger audit_chain_gets_longer before update on audit_chain
    for each row execute function refuse_shorter_chain();
create trigger audit_chain_stays before delete or truncate on audit_chain
    for each statement execute function refuse_change();
