package io.github.federules.examples.grantservice.records;

import io.github.federules.examples.grantservice.seal.ContentHash;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of decision records: each has a link, the hash of the link before and of its own seal. */
@Repository
public class RecordChain {

    private static final int MOST_BREAKS = 20;

    private final JdbcClient jdbc;

    RecordChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The end of the chain.
     *
     * @param length how many records were saved
     * @param link the link of the last one, empty text without one, not null
     */
    public record ChainEnd(long length, String link) {

        /**
         * Returns the end of the chain with one more record.
         *
         * @param seal the seal of the record, not null
         * @return the new end, never null
         */
        ChainEnd with(String seal) {
            return new ChainEnd(length + 1, ContentHash.of(link + "\n" + seal));
        }
    }

    /**
     * Returns the end of the chain.
     *
     * @return the end, never null
     */
    public ChainEnd end() {
        return end("");
    }

    private ChainEnd end(String lock) {
        return jdbc.sql("select length, link from record_chain" + lock)
                .query((row, number) -> new ChainEnd(row.getLong("length"), row.getString("link")))
                .single();
    }

    /** Makes the chain longer by a record. Until the end of the transaction, nobody else does. */
    ChainEnd add(String seal) {
        ChainEnd longer = end(" for update").with(seal);
        jdbc.sql("update record_chain set length = :length, link = :link")
                .param("length", longer.length())
                .param("link", longer.link())
                .update();
        return longer;
    }

    /**
     * Determines whether the record before and the record after are those that were saved.
     *
     * @return false if one of them is missing, or does not fit
     */
    boolean isUnbrokenAt(SavedRecord record) {
        // Before the neighbours: a record that is saved meanwhile is no gap.
        ChainEnd end = end();
        boolean isFirst = record.position() == 1;
        Optional<ChainEnd> before = isFirst ? Optional.of(new ChainEnd(0, "")) : upTo(record.position() - 1);
        ChainEnd here = new ChainEnd(record.position(), record.link());
        boolean follows =
                before.filter(chain -> chain.with(record.seal()).equals(here)).isPresent();
        return follows && (record.position() == end.length() ? here.equals(end) : isFollowed(here));
    }

    private Optional<ChainEnd> upTo(long position) {
        return jdbc.sql("select position, link from decision_record where position = :position")
                .param("position", position)
                .query((row, number) -> new ChainEnd(row.getLong("position"), row.getString("link")))
                .optional();
    }

    private boolean isFollowed(ChainEnd here) {
        Optional<String> sealAfter = jdbc.sql("select seal from decision_record where position = :position")
                .param("position", here.length() + 1)
                .query(String.class)
                .optional();
        return sealAfter.isPresent() && upTo(here.length() + 1).equals(sealAfter.map(here::with));
    }

    /**
     * Returns where the chain is broken. Reads no records, but their seals and links.
     *
     * @return the positions of at most 20 records that do not follow from what is before them; one more than the last for an end that is
     *     missing; never null
     */
    public List<Long> breaks() {
        return jdbc.sql("""
                        with linked as (
                            select position, link, seal, lag(link, 1, '') over (order by position) as before,
                                lag(position, 1, 0) over (order by position) as position_before
                            from decision_record
                        )
                        select position from linked where position <> position_before + 1
                            or link <> encode(sha256(convert_to(before || E'\\n' || seal, 'UTF8')), 'hex')
                        union all
                        select length + 1 from record_chain
                        where length <> (select coalesce(max(position), 0) from decision_record)
                            or link <> coalesce((select link from decision_record order by position desc limit 1), '')
                        order by position limit :most
                        """)
                .param("most", MOST_BREAKS)
                .query((row, number) -> row.getLong("position"))
                .list();
    }
}
