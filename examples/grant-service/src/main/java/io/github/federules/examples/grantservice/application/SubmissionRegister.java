package io.github.federules.examples.grantservice.application;

import io.github.federules.examples.grantservice.seal.ChainEnd;
import io.github.federules.examples.grantservice.seal.SealChain;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of submissions: each application that was submitted, in order. The database refuses to change or delete an entry, and
 * the entries are in a chain. So an application that is deleted or made a draft again by force is missed.
 */
@Repository
public class SubmissionRegister {

    private static final int MOST_MISSING = 20;

    private final JdbcClient jdbc;
    private final SealChain chain;

    SubmissionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.chain = new SealChain(
                jdbc, "submission_chain", "submission_register", "number || ' ' || seal_format || ' ' || seal");
    }

    /** Adds an application that is submitted in the same transaction. Until the end of it, nobody else adds one. */
    void add(ApplicationSeal application) {
        String seal = application.sha256();
        ChainEnd end = chain.add(application.number() + " " + ApplicationSeal.FORMAT + " " + seal);
        jdbc.sql("insert into submission_register (position, application, number, seal_format, seal, link)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(end.length(), application.id(), application.number())
                .params(ApplicationSeal.FORMAT, seal, end.link())
                .update();
    }

    /**
     * Returns the chain of the entries.
     *
     * @return the chain
     */
    public SealChain chain() {
        return chain;
    }

    /**
     * Returns the applications that have an entry, but are missing or drafts.
     *
     * @return the numbers of at most 20, as people read them
     */
    public List<String> missing() {
        return jdbc.sql("select entry.number from submission_register entry"
                        + " left join application on application.id = entry.application"
                        + " where application.state is distinct from 'SUBMITTED' order by entry.number limit :most")
                .param("most", MOST_MISSING)
                .query((row, number) -> ApplicationRow.reference(row.getLong("number")))
                .list();
    }
}
