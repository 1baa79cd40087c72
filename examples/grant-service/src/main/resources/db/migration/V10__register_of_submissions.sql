-- Each application that was submitted, in the order in which it was. The register only gets longer: an application that is made a draft again by
-- force, or deleted, still has its entry here.
create table submission_register (
    position bigint primary key,
    application uuid not null unique references application,
    number bigint not null unique,
    -- Both of the application as it was submitted: no seal covers the number of its own format.
    seal_format integer not null check (seal_format > 0),
    seal text not null,
    -- Of the link of the entry before, and of number, format and seal of this one: an entry that is deleted or put in between breaks the chain.
    link text not null
);

-- The end of the register. Who submits locks it until the entry is there.
create table submission_chain (
    is_the_only_row boolean primary key default true check (is_the_only_row),
    length bigint not null,
    link text not null
);

do $$
declare
    each record;
    last_position bigint := 0;
    last_link text := '';
begin
    for each in select id, number, seal_format, seal from application where state = 'SUBMITTED' order by submitted_at, number loop
        last_position := last_position + 1;
        last_link := encode(sha256(convert_to(
            last_link || E'\n' || each.number || ' ' || each.seal_format || ' ' || each.seal, 'UTF8')), 'hex');
        insert into submission_register (position, application, number, seal_format, seal, link)
        values (last_position, each.id, each.number, each.seal_format, each.seal, last_link);
    end loop;
    insert into submission_chain (length, link) values (last_position, last_link);
end
$$;

create trigger submission_register_stays before update or delete or truncate on submission_register
    for each statement execute function refuse_change();

-- That of version 7 names records.
create or replace function refuse_shorter_chain() returns trigger language plpgsql as $$
begin
    if new.length <> old.length + 1 then
        raise exception 'The chain of % only gets longer, by one entry at a time.', tg_table_name;
    end if;
    return new;
end
$$;

create trigger submission_chain_gets_longer before update on submission_chain
    for each row execute function refuse_shorter_chain();

create trigger submission_chain_stays before delete or truncate on submission_chain
    for each statement execute function refuse_change();
