package io.github.federules.examples.grantservice.application;

import io.github.federules.examples.grantservice.seal.ChainEnd;
import io.github.federules.examples.grantservice.seal.SealChain;
import io.github.federules.examples.grantservice.seal.SealCheck;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to applications after they were sent, in a chain. The database refuses to change or delete an entry. */
@Repository
public class ApplicationEvents {

    private final JdbcClient jdbc;
    private final SealChain chain;

    ApplicationEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.chain = new SealChain(jdbc, "event_chain", "application_event", "seal");
    }

    /**
     * Returns what happened to an application.
     *
     * @param application the key of the application
     * @return the events, the last first
     */
    public List<ApplicationEvent> of(UUID application) {
        return jdbc.sql("select * from application_event where application = :application order by position desc")
                .param("application", application)
                .query((row, number) -> new ApplicationEvent(
                                ApplicationState.valueOf(row.getString("kind")),
                                Optional.ofNullable(row.getObject("record", UUID.class)),
                                Optional.ofNullable(row.getObject("aid_cents", Long.class)),
                                row.getBoolean("is_other"),
                                row.getString("reasons"),
                                row.getString("done_by"),
                                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                                SealCheck.INTACT)
                        .checked(application, row.getInt("seal_format"), row.getString("seal")))
                .list();
    }

    /**
     * Adds an event, unless the application was withdrawn, or is withdrawn after a decision. Until the end of the transaction, nobody
     * else adds one.
     *
     * @param application the key of the application
     * @param event the event
     * @return false if nothing was added
     */
    public boolean add(UUID application, ApplicationEvent event) {
        // Two at once come one after the other.
        jdbc.sql("select id from application where id = :id for no key update")
                .param("id", application)
                .query(UUID.class)
                .single();
        boolean isRefused = of(application).stream()
                .anyMatch(before ->
                        before.kind() == ApplicationState.WITHDRAWN || event.kind() == ApplicationState.WITHDRAWN);
        if (isRefused) {
            return false;
        }
        String seal = event.seal(application);
        ChainEnd end = chain.add(seal);
        jdbc.sql("""
                        insert into application_event (position, application, kind, record, aid_cents, is_other, reasons,
                            done_by, done_at, seal_format, seal, link)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(end.length(), application, event.kind().name())
                .param(4, event.record().orElse(null), Types.OTHER)
                .param(5, event.aidCents().orElse(null), Types.BIGINT)
                .params(
                        event.isOther(),
                        event.reasons(),
                        event.by(),
                        OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .params(ApplicationEvent.SEAL_FORMAT, seal, end.link())
                .update();
        return true;
    }

    /**
     * Returns the chain of the events.
     *
     * @return the chain
     */
    public SealChain chain() {
        return chain;
    }
}
