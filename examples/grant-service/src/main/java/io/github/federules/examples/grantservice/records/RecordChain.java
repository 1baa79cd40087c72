package io.github.federules.examples.grantservice.records;

import io.github.federules.examples.grantservice.seal.ChainEnd;
import io.github.federules.examples.grantservice.seal.SealChain;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of decision records: each has a link, the hash of the link before and of its own seal. */
@Repository
public class RecordChain {

    private final SealChain chain;

    RecordChain(JdbcClient jdbc) {
        this.chain = new SealChain(jdbc, "record_chain", "decision_record", "seal");
    }

    /**
     * Returns the end of the chain.
     *
     * @return the end, never null
     */
    public ChainEnd end() {
        return chain.end();
    }

    /** Makes the chain longer by a record. Until the end of the transaction, nobody else does. */
    ChainEnd add(String seal) {
        return chain.add(seal);
    }

    /**
     * Determines whether the record before and the record after are those that were saved.
     *
     * @return false if one of them is missing, or does not fit
     */
    boolean isUnbrokenAt(SavedRecord record) {
        return chain.isUnbrokenAt(new ChainEnd(record.position(), record.link()), record.seal());
    }

    /**
     * Returns where the chain is broken. Reads no records, but their seals and links.
     *
     * @return the positions of at most 20 records that do not follow from what is before them; one more than the last for an end that is
     *     missing; never null
     */
    public List<Long> breaks() {
        return chain.breaks();
    }
}
