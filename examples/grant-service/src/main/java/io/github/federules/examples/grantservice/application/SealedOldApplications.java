package io.github.federules.examples.grantservice.application;

import io.github.federules.examples.grantservice.seal.ContentHash;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Seals the applications that were submitted before there were seals. SQL knows no canonical form of JSON. */
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
        jdbc.query("select " + ApplicationColumns.ALL + " from application where state = 'SUBMITTED'", row -> {
            // A dossier that is no JSON has no hash: it is shown as changed.
            String sha256 = ContentHash.ofJson(row.getString("dossier")).orElse("");
            ApplicationRow listed = ApplicationColumns.row(row, 0);
            String seal = new ApplicationSeal(
                            listed.id(),
                            listed.number(),
                            row.getLong("owner"),
                            listed.call(),
                            sha256,
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                            listed.listed())
                    .sha256();
            seal(jdbc, listed.id(), sha256, seal);
        });
        jdbc.execute("alter table application add check ((state = 'SUBMITTED') = (dossier_sha256 is not null)),"
                + " add check ((state = 'SUBMITTED') = (seal is not null))");
    }

    private static void seal(JdbcTemplate jdbc, UUID id, String sha256, String seal) {
        jdbc.update("update application set dossier_sha256 = ?, seal = ? where id = ?", sha256, seal, id);
    }
}
