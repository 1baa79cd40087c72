package io.github.federules.examples.grantservice.seal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chain of rows in the database: each has a link, the hash of the link before and of what it seals. */
public final class SealChain {

    private static final int MOST_BREAKS = 20;

    private final JdbcClient jdbc;
    private final String endTable;
    private final String table;
    private final String sealed;

    /**
     * Creates a chain. The names are part of SQL: they come from nobody but the service.
     *
     * @param jdbc the database
     * @param endTable the table whose only row is the end of the chain
     * @param table the table of the entries, with {@code position} from 1 and {@code link}
     * @param sealed what a link covers besides the link before, as an expression of columns of the table
     */
    public SealChain(JdbcClient jdbc, String endTable, String table, String sealed) {
        this.jdbc = jdbc;
        this.endTable = endTable;
        this.table = table;
        this.sealed = sealed;
    }

    /**
     * Returns the end of the chain.
     *
     * @return the end
     */
    public ChainEnd end() {
        return end("");
    }

    private ChainEnd end(String lock) {
        return jdbc.sql("select length, link from " + endTable + lock)
                .query((row, number) -> new ChainEnd(row.getLong("length"), row.getString("link")))
                .single();
    }

    /**
     * Makes the chain longer by an entry. Until the end of the transaction, nobody else does.
     *
     * @param entry what the link of the entry covers besides the link before
     * @return the new end, whose length is the position of the entry
     */
    public ChainEnd add(String entry) {
        ChainEnd longer = end(" for update").with(entry);
        jdbc.sql("update " + endTable + " set length = :length, link = :link")
                .param("length", longer.length())
                .param("link", longer.link())
                .update();
        return longer;
    }

    /**
     * Determines whether the entry before and the entry after are those that were added.
     *
     * @param here the position and the link of an entry
     * @param entry what its link covers besides the link before
     * @return false if one of them is missing, or does not fit
     */
    public boolean isUnbrokenAt(ChainEnd here, String entry) {
        // Before the neighbours: an entry that is added meanwhile is no gap.
        ChainEnd end = end();
        Optional<ChainEnd> before = here.length() == 1 ? Optional.of(new ChainEnd(0, "")) : upTo(here.length() - 1);
        boolean follows = before.filter(chain -> chain.with(entry).equals(here)).isPresent();
        return follows && (here.length() == end.length() ? here.equals(end) : isFollowed(here));
    }

    private Optional<ChainEnd> upTo(long position) {
        return jdbc.sql("select position, link from " + table + " where position = :position")
                .param("position", position)
                .query((row, number) -> new ChainEnd(row.getLong("position"), row.getString("link")))
                .optional();
    }

    private boolean isFollowed(ChainEnd here) {
        Optional<String> after = jdbc.sql("select " + sealed + " from " + table + " where position = :position")
                .param("position", here.length() + 1)
                .query(String.class)
                .optional();
        return after.isPresent() && upTo(here.length() + 1).equals(after.map(here::with));
    }

    /**
     * Returns where the chain is broken. Reads nothing of the entries but what their links cover.
     *
     * @return the positions of at most 20 entries that do not follow from what is before them; one more than the last for an end that is
     *     missing
     */
    public List<Long> breaks() {
        return jdbc.sql("with linked as (select position, link, " + sealed + " as sealed,"
                        + " lag(link, 1, '') over (order by position) as before,"
                        + " lag(position, 1, 0) over (order by position) as position_before from " + table + ")"
                        + " select position from linked where position <> position_before + 1"
                        + " or link <> encode(sha256(convert_to(before || E'\\n' || sealed, 'UTF8')), 'hex')"
                        + " union all select length + 1 from " + endTable
                        + " where length <> (select coalesce(max(position), 0) from " + table + ")"
                        + " or link <> coalesce((select link from " + table + " order by position desc limit 1), '')"
                        + " order by position limit :most")
                .param("most", MOST_BREAKS)
                .query((row, number) -> row.getLong("position"))
                .list();
    }
}
