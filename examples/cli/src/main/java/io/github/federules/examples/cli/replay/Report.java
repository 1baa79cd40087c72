package io.github.federules.examples.cli.replay;

import java.util.Optional;

/** How a replay is written, in UTF-8. */
interface Report {

    /** Writes at once what is wrong with a row: there may be more of that than memory holds. */
    void unreadable(Problem problem);

    /** Writes all else, and what kept the list from being read to its end if something did. */
    void end(Replay replay, Optional<Problem> stop);
}
