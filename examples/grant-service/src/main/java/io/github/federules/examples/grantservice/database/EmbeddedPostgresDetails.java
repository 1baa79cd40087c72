package io.github.federules.examples.grantservice.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the embedded PostgreSQL is, and as whom to connect. */
record EmbeddedPostgresDetails(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

    private static final String EVERYTHING = "postgres";

    @Override
    public String getUsername() {
        return EVERYTHING;
    }

    @Override
    public String getPassword() {
        // It trusts every account of this machine.
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl(EVERYTHING, EVERYTHING);
    }
}
