alter table decision_record
    add column position bigint,
    -- Of the link of the record before, and of the seal of this one: a record that is deleted or put in between breaks the chain.
    add column link text;

-- The end of the chain. Who saves a record locks it until the record is there.
create table record_chain (
    is_the_only_row boolean primary key default true check (is_the_only_row),
    length bigint not null,
    link text not null
);

alter table decision_record disable trigger decision_record_stays;

do $$
declare
    each record;
    last_position bigint := 0;
    last_link text := '';
begin
    for each in select id, seal from decision_record order by saved_at, id loop
        last_position := last_position + 1;
        last_link := encode(sha256(convert_to(last_link || E'\n' || each.seal, 'UTF8')), 'hex');
        update decision_record set position = last_position, link = last_link where id = each.id;
    end loop;
    insert into record_chain (length, link) values (last_position, last_link);
end
$$;

alter table decision_record
    alter column position set not null,
    alter column link set not null,
    add constraint decision_record_has_a_position unique (position);

alter table decision_record enable trigger decision_record_stays;

create function refuse_shorter_chain() returns trigger language plpgsql as $$
begin
    if new.length <> old.length + 1 then
        raise exception 'The chain of records only gets longer, by one record at a time.';
    end if;
    return new;
end
$$;

create trigger record_chain_gets_longer before update on record_chain
    for each row execute function refuse_shorter_chain();

create trigger record_chain_stays before delete or truncate on record_chain
    for each statement execute function refuse_change();
