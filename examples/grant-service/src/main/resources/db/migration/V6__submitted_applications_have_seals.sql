alter table application
    add check ((state = 'SUBMITTED') = (dossier_sha256 is not null)),
    add check ((state = 'SUBMITTED') = (seal is not null));
