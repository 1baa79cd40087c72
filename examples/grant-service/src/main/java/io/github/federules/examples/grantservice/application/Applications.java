package io.github.federules.examples.grantservice.application;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The applications in the database, one at a time. They are changed through {@link ApplicationChanges}, which logs it. */
@Repository
public class Applications {

    private static final String SELECT = "select " + ApplicationColumns.ALL + " from application ";

    private static final String IS_REGISTERED = "exists (select from submission_register where application = :id)";
    private static final String IS_OWN_DRAFT_AS_READ =
            "id = :id and owner = :owner and version = :version and state = 'DRAFT' and not " + IS_REGISTERED;

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns an application of an applicant.
     *
     * @param id the key
     * @param owner the account of the applicant
     * @return the application, or empty if there is none or it is somebody else's
     */
    public Optional<GrantApplication> findOwn(UUID id, long owner) {
        return jdbc.sql(SELECT + "where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(ApplicationColumns::application)
                .optional();
    }

    /**
     * Returns a submitted application, or one that was submitted and made a draft again by force.
     *
     * @param id the key
     * @return the application, or empty if there is none or it was never submitted
     */
    public Optional<GrantApplication> findSubmitted(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and (state = 'SUBMITTED' or " + IS_REGISTERED + ")")
                .param("id", id)
                .query(ApplicationColumns::application)
                .optional();
    }

    long nextNumber() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('application', 'number'))")
                .query(Long.class)
                .single();
    }

    /** Counts the drafts of an applicant. Until the end of the transaction, nobody else adds one. */
    int lockAndCountDrafts(long owner) {
        jdbc.sql("select id from account where id = :owner for no key update")
                .param("owner", owner)
                .query(Long.class)
                .single();
        return jdbc.sql("select count(*) from application where owner = :owner and state = 'DRAFT'")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /**
     * Adds an application.
     *
     * @param seal the seal of a submitted one, or null for a draft
     * @param filed what it is called where it was filed, or null
     * @return false if one that was filed so is there already
     */
    boolean add(
            UUID id,
            long number,
            long owner,
            ApplicationContent content,
            Instant now,
            @Nullable ApplicationSeal seal,
            @Nullable FiledNumber filed) {
        StatementSpec insert = jdbc.sql("""
                        insert into application (id, number, owner, call, dossier, state, created_at, changed_at, submitted_at,
                            applicant, title, verdict, aid_cents, dossier_sha256, seal, seal_format, filed_form, filed_number)
                        overriding system value
                        values (:id, :number, :owner, :call, :dossier, :state, :now, :now, :submitted,
                            :applicant, :title, :verdict, :aid, :sha256, :seal, :format, :form, :filed)
                        on conflict (filed_form, filed_number) do nothing
                        """)
                .param("id", id)
                .param("number", number)
                .param("owner", owner)
                .param("call", content.call())
                .param("state", (seal == null ? ApplicationState.DRAFT : ApplicationState.SUBMITTED).name())
                .param("submitted", seal == null ? null : time(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("form", filed == null ? null : filed.form(), Types.INTEGER)
                .param("filed", filed == null ? null : filed.dossier(), Types.INTEGER);
        return withContent(insert, content, now, seal).update() == 1;
    }

    /**
     * Replaces the dossier of a draft, and submits it if there is a seal.
     *
     * @param isVersion whether what was read before can no longer be saved; not so for what is kept while somebody types
     * @return false if it was changed or submitted meanwhile
     */
    boolean save(
            long owner,
            GrantApplication draft,
            ApplicationContent content,
            Instant now,
            @Nullable ApplicationSeal seal,
            boolean isVersion) {
        StatementSpec update = jdbc.sql("""
                        update application
                        set dossier = :dossier, typed = null, version = version + :step, changed_at = :now,
                            state = :state, submitted_at = :submitted,
                            applicant = :applicant, title = :title, verdict = :verdict, aid_cents = :aid,
                            dossier_sha256 = :sha256, seal = :seal, seal_format = :format
                        where\s""" + IS_OWN_DRAFT_AS_READ)
                .param("id", draft.id())
                .param("owner", owner)
                .param("version", draft.version())
                .param("step", isVersion ? 1 : 0)
                .param("state", (seal == null ? ApplicationState.DRAFT : ApplicationState.SUBMITTED).name())
                .param("submitted", seal == null ? null : time(now), Types.TIMESTAMP_WITH_TIMEZONE);
        return withContent(update, content, now, seal).update() == 1;
    }

    /** Keeps what was typed into a draft and is no dossier yet. Returns false if it was changed or submitted meanwhile. */
    boolean keep(long owner, GrantApplication draft, String typed, Instant now) {
        return jdbc.sql("update application set typed = :typed, changed_at = :now where " + IS_OWN_DRAFT_AS_READ)
                        .param("typed", typed)
                        .param("now", time(now))
                        .param("id", draft.id())
                        .param("owner", owner)
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    private static StatementSpec withContent(
            StatementSpec statement, ApplicationContent content, Instant now, @Nullable ApplicationSeal seal) {
        return statement
                .param("dossier", content.dossier())
                .param("now", time(now))
                .param("applicant", content.listed().applicant())
                .param("title", content.listed().title())
                .param("verdict", content.listed().verdict().name())
                .param("aid", content.listed().aidCents().orElse(null), Types.BIGINT)
                .param("sha256", seal == null ? null : seal.dossierSha256(), Types.VARCHAR)
                .param("seal", seal == null ? null : seal.sha256(), Types.VARCHAR)
                .param("format", seal == null ? null : ApplicationSeal.FORMAT, Types.INTEGER);
    }

    boolean delete(long owner, GrantApplication draft) {
        return jdbc.sql("delete from application where " + IS_OWN_DRAFT_AS_READ)
                        .param("id", draft.id())
                        .param("owner", owner)
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    FiledApplication filed(FiledNumber filed) {
        return jdbc.sql("select id, number from application where filed_form = :form and filed_number = :number")
                .param("form", filed.form())
                .param("number", filed.dossier())
                .query((row, number) -> new FiledApplication(
                        row.getObject("id", UUID.class), ApplicationRow.reference(row.getLong("number")), false))
                .single();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
