package io.github.federules.examples.grantservice.application;

import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.seal.ContentHash;
import io.github.federules.examples.grantservice.seal.SealCheck;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The columns of the table of applications, and how they are read. */
final class ApplicationColumns {

    /** How far an application has come: what happened last after it was sent, else what it was sent as. */
    static final String STATE = "coalesce((select event.kind from application_event event"
            + " where event.application = application.id order by event.position desc limit 1), state)";

    /** Those that lists read: not the dossier, which may be long. */
    static final String LISTED = "id, number, owner, call, state, changed_at, submitted_at,"
            + " applicant, title, verdict, aid_cents, dossier_sha256, seal, seal_format,"
            + " seal_format || ' ' || seal is not distinct from (select entry.seal_format || ' ' || entry.seal"
            + " from submission_register entry where entry.application = application.id) as is_as_registered,"
            + STATE + " as current_state";

    static final String ALL = LISTED + ", version, dossier, typed";

    private ApplicationColumns() {}

    static ApplicationRow row(ResultSet row, int number) throws SQLException {
        Long cents = row.getObject("aid_cents", Long.class);
        ListedFacts listed = new ListedFacts(
                row.getString("applicant"),
                row.getString("title"),
                Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(cents));
        Optional<Instant> submittedAt = Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        return new ApplicationRow(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("call"),
                ApplicationState.valueOf(row.getString("current_state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                submittedAt,
                listed,
                check(row, submittedAt, listed));
    }

    private static SealCheck check(ResultSet row, Optional<Instant> submittedAt, ListedFacts listed)
            throws SQLException {
        // A draft with an entry was submitted, and made a draft again by force.
        if (!row.getBoolean("is_as_registered")) {
            return SealCheck.CHANGED;
        }
        if (submittedAt.isEmpty()) {
            return SealCheck.INTACT;
        }
        boolean fits = seal(row, submittedAt.get(), listed).equals(row.getString("seal"));
        return SealCheck.of(row.getInt("seal_format"), ApplicationSeal.FORMAT, fits);
    }

    private static String seal(ResultSet row, Instant submittedAt, ListedFacts listed) throws SQLException {
        return new ApplicationSeal(
                        row.getObject("id", UUID.class),
                        row.getLong("number"),
                        row.getLong("owner"),
                        row.getString("call"),
                        row.getString("dossier_sha256"),
                        submittedAt,
                        listed)
                .sha256();
    }

    static GrantApplication application(ResultSet row, int number) throws SQLException {
        ApplicationRow listed = row(row, number);
        String dossier = row.getString("dossier");
        String sha256 = Optional.ofNullable(row.getString("dossier_sha256")).orElse("");
        boolean isDossierIntact = listed.submittedAt().isEmpty()
                || ContentHash.ofJson(dossier).filter(sha256::equals).isPresent();
        return new GrantApplication(
                listed,
                row.getInt("version"),
                dossier,
                Optional.ofNullable(row.getString("typed")),
                sha256,
                // Each format names the hash of the dossier.
                isDossierIntact ? listed.seal() : SealCheck.CHANGED);
    }
}
