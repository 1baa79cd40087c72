package io.github.federules.examples.grantservice.audit;

import io.github.federules.examples.grantservice.seal.SealChain;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of who did what. The database refuses to change or delete an entry. */
@Repository
public class AuditLog {

    private static final int MOST_SHOWN = 500;
    // Names of failed logins are given by anybody.
    private static final int LONGEST_ACTOR = 64;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One entry of the log.
     *
     * @param at when
     * @param actor the name of the account
     * @param action what was done
     * @param subject with what, such as the number of an application
     */
    public record AuditEntry(Instant at, String actor, String action, String subject) {}

    /**
     * Adds an entry.
     *
     * @param actor the name of the account
     * @param action what was done
     * @param subject with what, without personal data
     */
    public void add(String actor, AuditAction action, String subject) {
        jdbc.sql("insert into audit_entry (at, actor, action, subject) values (?, ?, ?, ?)")
                .params(OffsetDateTime.now(clock), printable(actor), action.name(), subject)
                .update();
    }

    // A name may hold anything: a NUL, which PostgreSQL stores not, or a sign that turns the direction of a line.
    private static String printable(String actor) {
        StringBuilder printable = new StringBuilder();
        actor.codePoints().limit(LONGEST_ACTOR).forEach(character -> {
            int type = Character.getType(character);
            boolean isHidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            printable.appendCodePoint(isHidden ? '?' : character);
        });
        return printable.toString();
    }

    /**
     * Returns the chain of the entries, which the database makes longer with each.
     *
     * @return the chain
     */
    public SealChain chain() {
        return new SealChain(jdbc, "audit_chain", "audit_trail", "sealed");
    }

    /**
     * Returns the newest entries.
     *
     * @return at most 500 entries, the newest first
     */
    public List<AuditEntry> newest() {
        return jdbc.sql("select at, actor, action, subject from audit_entry order by id desc limit :most")
                .param("most", MOST_SHOWN)
                .query(new SimplePropertyRowMapper<>(AuditEntry.class))
                .list();
    }
}
