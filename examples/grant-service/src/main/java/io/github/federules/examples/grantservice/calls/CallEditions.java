package io.github.federules.examples.grantservice.calls;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.seal.ContentHash;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The editions that designers proposed and published. The database refuses to change or delete one that was published. */
@Repository
public class CallEditions {

    private static final String PROPOSED =
            "select id, call, version, json, proposed_by as by, proposed_at as at from call_edition where published_by is null";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog log;
    private CallReader reader;
    private volatile Catalogue current = Catalogue.of(List.of());

    CallEditions(JdbcClient jdbc, Clock clock, AuditLog log, ObjectProvider<Law> laws) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.log = log;
        List<Law> known = new ArrayList<>(List.of(CommonProvisions.of2021()));
        laws.orderedStream().forEach(known::add);
        this.reader = CallReader.of(known).knowing(SharedCriteria.all());
    }

    /** Returns the calls of files, with the editions that are published at each moment. */
    Catalogue with(Catalogue ofFiles) {
        List<Regime> regimes = ofFiles.newest().stream()
                .flatMap(call -> call.regimes().stream())
                .distinct()
                .toList();
        reader = reader.under(regimes);
        List<Call> all = new ArrayList<>(ofFiles.calls());
        jdbc.sql("select json from call_edition where published_by is not null order by published_at, call")
                .query(String.class)
                .list()
                .forEach(json -> all.add(published(json)));
        current = Catalogue.of(all);
        return ofFiles.following(() -> current);
    }

    // Of an edition that was changed by force, the log has another hash.
    private Call published(String json) {
        if (read(json) instanceof AcceptedCall accepted
                && jdbc.sql("select exists (select from audit_entry where action = :action and subject = :subject)")
                        .param("action", AuditAction.EDITION_PUBLISHED.name())
                        .param("subject", subject(accepted.call(), json))
                        .query(Boolean.class)
                        .single()) {
            return accepted.call();
        }
        throw new IllegalStateException("A row of call_edition cannot be read as a call, or was changed after it was"
                + " published. Restore the database from a backup.");
    }

    /**
     * Reads a call.
     *
     * @param json the call
     * @return the call, or its errors
     */
    public CallResult read(String json) {
        return reader.read(json);
    }

    /**
     * Proposes an edition of a call, in place of one that is proposed already.
     *
     * @param designer the name of the designer
     * @param call the call
     * @param json the call as it was written
     * @return the key of the proposal
     */
    @Transactional
    public UUID propose(String designer, Call call, String json) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into call_edition (id, call, version, json, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (call) where published_by is null do update set id = excluded.id,
                            version = excluded.version, json = excluded.json, proposed_by = excluded.proposed_by,
                            proposed_at = excluded.proposed_at
                        """)
                .params(id, call.id(), call.edition().version(), json, designer, OffsetDateTime.now(clock))
                .update();
        log.add(designer, AuditAction.EDITION_PROPOSED, subject(call, json));
        return id;
    }

    // The hash holds the words that were approved to the chain of the log.
    private static String subject(Call call, String json) {
        return call.id() + " " + call.edition().version() + " " + ContentHash.of(json);
    }

    /**
     * Publishes a proposal of somebody else.
     *
     * @param designer the name of the designer who approves it
     * @param proposal the proposal as it was shown
     * @param call the call
     * @return false if it is the designer's own, or if it was replaced or published meanwhile
     */
    @Transactional
    public boolean publish(String designer, ProposedEdition proposal, Call call) {
        int published = jdbc.sql("update call_edition set published_by = :by, published_at = :at"
                        + " where id = :id and published_by is null and proposed_by <> :by")
                .param("by", designer)
                .param("at", OffsetDateTime.now(clock))
                .param("id", proposal.id())
                .update();
        if (published == 1) {
            log.add(designer, AuditAction.EDITION_PUBLISHED, subject(call, proposal.json()));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    apply(call);
                }
            });
        }
        return published == 1;
    }

    private synchronized void apply(Call call) {
        List<Call> all = new ArrayList<>(current.calls());
        all.add(call);
        current = Catalogue.of(all);
    }

    /**
     * Returns what waits for a second person.
     *
     * @return the proposals, at most one for each call
     */
    public List<ProposedEdition> proposed() {
        return jdbc.sql(PROPOSED + " order by call")
                .query(new SimplePropertyRowMapper<>(ProposedEdition.class))
                .list();
    }

    /**
     * Returns a proposal.
     *
     * @param id the key
     * @return the proposal, or empty if it was replaced or published
     */
    public Optional<ProposedEdition> find(UUID id) {
        return jdbc.sql(PROPOSED + " and id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(ProposedEdition.class))
                .optional();
    }
}
