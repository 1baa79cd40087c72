package io.github.federules.examples.grantservice.application;

import io.github.federules.core.decision.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications in the database. */
@Repository
public class Applications {

    private static final String SELECT = """
            select id, number, call, dossier, state, version, changed_at, submitted_at, applicant, title, verdict, aid_cents
            from application
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Applications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a draft.
     *
     * @param owner the account of the applicant
     * @param call the id of the call, not null
     * @param dossier the dossier as JSON, not null
     * @param listed what lists show, not null
     * @return the key, never null
     */
    public UUID add(long owner, String call, String dossier, ListedFacts listed) {
        return add(owner, call, dossier, listed, ApplicationState.DRAFT);
    }

    /**
     * Adds an application that was submitted elsewhere.
     *
     * @param owner the account that adds it
     * @param call the id of the call, not null
     * @param dossier the dossier as JSON, not null
     * @param listed what lists show, not null
     * @return the key, never null
     */
    public UUID addSubmitted(long owner, String call, String dossier, ListedFacts listed) {
        return add(owner, call, dossier, listed, ApplicationState.SUBMITTED);
    }

    private UUID add(long owner, String call, String dossier, ListedFacts listed, ApplicationState state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into application (id, owner, call, dossier, state, created_at, changed_at, submitted_at,
                            applicant, title, verdict, aid_cents)
                        values (:id, :owner, :call, :dossier, :state, :now, :now, :submitted,
                            :applicant, :title, :verdict, :aid)
                        """)
                .param("id", id)
                .param("owner", owner)
                .param("call", call)
                .param("dossier", dossier)
                .param("state", state.name())
                .param("now", now())
                .param("submitted", state == ApplicationState.DRAFT ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("applicant", listed.applicant())
                .param("title", listed.title())
                .param("verdict", listed.verdict().name())
                .param("aid", listed.aidCents().orElse(null))
                .update();
        return id;
    }

    /**
     * Replaces the dossier of a draft.
     *
     * @param application the draft as it was read, not null
     * @param dossier the dossier as JSON, not null
     * @param listed what lists show, not null
     * @return false if it was changed or submitted meanwhile; then nothing is replaced
     */
    public boolean save(GrantApplication application, String dossier, ListedFacts listed) {
        return jdbc.sql("""
                        update application
                        set dossier = :dossier, version = version + 1, changed_at = :now,
                            applicant = :applicant, title = :title, verdict = :verdict, aid_cents = :aid
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("id", application.id())
                        .param("version", application.version())
                        .param("dossier", dossier)
                        .param("now", now())
                        .param("applicant", listed.applicant())
                        .param("title", listed.title())
                        .param("verdict", listed.verdict().name())
                        .param("aid", listed.aidCents().orElse(null))
                        .update()
                == 1;
    }

    /**
     * Submits a draft.
     *
     * @param id the key, not null
     * @param version the version that the applicant saw
     * @return false if it was changed or submitted meanwhile
     */
    public boolean submit(UUID id, int version) {
        return jdbc.sql("""
                        update application set state = 'SUBMITTED', version = version + 1, submitted_at = :now, changed_at = :now
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("now", now())
                        .update()
                == 1;
    }

    /**
     * Returns an application of an applicant.
     *
     * @param id the key, not null
     * @param owner the account of the applicant
     * @return the application, or empty if there is none or it is somebody else's, never null
     */
    public Optional<GrantApplication> findOwn(UUID id, long owner) {
        return jdbc.sql(SELECT + "where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(Applications::read)
                .optional();
    }

    /**
     * Returns all applications of an applicant.
     *
     * @param owner the account of the applicant
     * @return the applications, the last changed first, never null
     */
    public List<GrantApplication> own(long owner) {
        return jdbc.sql(SELECT + "where owner = :owner order by changed_at desc, number desc limit 500")
                .param("owner", owner)
                .query(Applications::read)
                .list();
    }

    /**
     * Returns a submitted application.
     *
     * @param id the key, not null
     * @return the application, or empty if there is none or it is a draft, never null
     */
    public Optional<GrantApplication> findSubmitted(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and state = 'SUBMITTED'")
                .param("id", id)
                .query(Applications::read)
                .optional();
    }

    /**
     * Returns submitted applications.
     *
     * @param filter what to look for, not null
     * @param most the greatest number of them
     * @return the applications from the page of the filter on, the last submitted first, never null
     */
    public List<GrantApplication> search(ApplicationFilter filter, int most) {
        return jdbc.sql(SELECT + """
                        where state = 'SUBMITTED'
                          and (:call::text is null or call = :call)
                          and (:verdict::text is null or verdict = :verdict)
                          and (:part::text is null or applicant ilike :part or title ilike :part
                               or 'A-' || lpad(number::text, 6, '0') ilike :part)
                        order by submitted_at desc, number desc
                        limit :most offset :offset
                        """)
                .param("call", filter.call())
                .param(
                        "verdict",
                        filter.verdict() == null ? null : filter.verdict().name())
                .param("part", pattern(filter.text()))
                .param("most", most)
                .param("offset", filter.page() * ApplicationFilter.PAGE)
                .query(Applications::read)
                .list();
    }

    private static @Nullable String pattern(@Nullable String part) {
        return part == null ? null : "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static GrantApplication read(ResultSet row, int number) throws SQLException {
        Long cents = row.getObject("aid_cents", Long.class);
        return new GrantApplication(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("call"),
                row.getString("dossier"),
                ApplicationState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new ListedFacts(
                        row.getString("applicant"),
                        row.getString("title"),
                        Verdict.valueOf(row.getString("verdict")),
                        Optional.ofNullable(cents)));
    }
}
