package io.github.federules.examples.grantservice.application;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Seals the applications that were submitted before there were seals. SQL knows no canonical form of JSON.
 *
 * <p>Like a script, it never changes: it uses nothing that does.
 */
@Component
class SealedOldApplications implements JavaMigration {

    private static final int READ_AT_ONCE = 100;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("6");
    }

    @Override
    public String getDescription() {
        return "sealed old applications";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        // Closes nothing: the connection is that of the migration.
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.setFetchSize(READ_AT_ONCE);
        jdbc.query(
                "select id, number, owner, call, dossier, submitted_at, applicant, title, verdict, aid_cents"
                        + " from application where state = 'SUBMITTED'",
                row -> {
                    String sha256 = SealOfVersion6.ofDossier(row.getString("dossier"));
                    jdbc.update(
                            "update application set dossier_sha256 = ?, seal = ? where id = ?::uuid",
                            sha256,
                            SealOfVersion6.of(row, sha256),
                            row.getString("id"));
                });
        jdbc.execute("alter table application add check ((state = 'SUBMITTED') = (dossier_sha256 is not null)),"
                + " add check ((state = 'SUBMITTED') = (seal is not null))");
    }
}
