alter table application
    -- Of a submitted application: the hash of its dossier, and that of all that lists show of it, so that a change shows.
    add column dossier_sha256 text,
    add column seal text,
    -- What it is called on demarche.numerique.gouv.fr. Not known of applications that were imported before this version.
    add column filed_form integer,
    add column filed_number integer,
    add check ((filed_form is null) = (filed_number is null)),
    add constraint application_is_filed_once unique (filed_form, filed_number),
    add check (verdict in ('ELIGIBLE', 'INELIGIBLE', 'INCOMPLETE', 'NOT_SOUGHT'));

-- Lists go on from the last one of a page.
drop index application_owner;
create index application_of_owner on application (owner, changed_at desc, number desc);
drop index application_submitted;
create index application_by_submission on application (submitted_at desc, number desc) where state = 'SUBMITTED';
