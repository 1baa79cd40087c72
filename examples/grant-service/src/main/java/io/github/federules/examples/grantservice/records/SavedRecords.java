package io.github.federules.examples.grantservice.records;

import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.seal.ChainEnd;
import io.github.federules.examples.grantservice.seal.SealChain;
import io.github.federules.jackson.DecisionRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The decision records in the database, which refuses to change or delete them. */
@Repository
public class SavedRecords {

    private static final String SELECT =
            "select id, application, record as json, sha256, saved_by, saved_at, seal, seal_format, position, link from decision_record ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SealChain chain;
    private final AuditLog log;

    SavedRecords(JdbcClient jdbc, Clock clock, AuditLog log) {
        this.jdbc = jdbc;
        this.chain = new SealChain(jdbc, "record_chain", "decision_record", "seal");
        this.log = log;
        this.clock = clock;
    }

    /**
     * Returns the chain of the records: each has a link, the hash of the link before and of its own seal.
     *
     * @return the chain
     */
    public SealChain chain() {
        return chain;
    }

    /**
     * Saves a record, and its entry in the audit log, in one transaction: neither is there without the other.
     *
     * @param application the application
     * @param record the record
     * @param officer the name of the officer
     * @return the key of the saved record
     */
    @Transactional
    public UUID add(GrantApplication application, DecisionRecord record, String officer) {
        UUID id = UUID.randomUUID();
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String seal = SavedRecord.seal(id, application.id(), record.sha256(), officer, now);
        // Before the chain is locked: it takes a while.
        String json = record.toJson();
        ChainEnd end = chain.add(seal);
        jdbc.sql("""
                        insert into decision_record
                            (id, application, record, sha256, saved_by, saved_at, seal, seal_format, position, link)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        application.id(),
                        json,
                        record.sha256(),
                        officer,
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .params(seal, SavedRecord.SEAL_FORMAT, end.length(), end.link())
                .update();
        log.add(officer, AuditAction.RECORD_SAVED, application.reference() + " " + id);
        return id;
    }

    /**
     * Returns the records of an application, without what they hold.
     *
     * @param application the key of the application
     * @return the records, the last saved first
     */
    public List<RecordHeading> of(UUID application) {
        return jdbc.sql("select id, sha256, saved_by, saved_at from decision_record where application = :application"
                        + " order by position desc")
                .param("application", application)
                .query(new SimplePropertyRowMapper<>(RecordHeading.class))
                .list();
    }

    /**
     * Returns a record.
     *
     * @param id the key of the record
     * @return the record, or empty if there is none
     */
    public Optional<SavedRecord> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(SavedRecord.class)
                .optional();
    }
}
