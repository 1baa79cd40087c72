package io.github.federules.examples.grantservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class UnreachableDatabaseTest {

    private static Exception wrapped(SQLException error) {
        return new IllegalStateException(new UncategorizedSQLException("save", "update", error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53300", "57P01", "57P02", "57P03", "55P03"})
    void a_database_that_is_away_full_or_locked_cannot_be_reached(String state) {
        assertThat(UnreachableDatabase.isUnreachable(wrapped(new SQLException("Away", state))))
                .isTrue();
    }

    @Test
    void no_connection_of_the_pool_is_none_of_the_database() {
        assertThat(UnreachableDatabase.isUnreachable(wrapped(new SQLTransientConnectionException("No connection"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "55000", "57014", "XX000"})
    void what_is_wrong_with_a_statement_is_an_error_of_the_service(String state) {
        assertThat(UnreachableDatabase.isUnreachable(wrapped(new SQLException("Wrong", state))))
                .isFalse();
    }

    private static TransactionSystemException failedRollback() {
        return new TransactionSystemException("Rollback failed", new SQLException("Connection is closed"));
    }

    @Test
    void a_rollback_that_finds_no_connection_counts_as_what_failed_before_it() {
        TransactionSystemException broken = failedRollback();
        broken.initApplicationException(wrapped(new SQLException("Broken", "08006")));
        TransactionSystemException wrong = failedRollback();
        wrong.initApplicationException(wrapped(new SQLException("Wrong", "23505")));

        assertThat(UnreachableDatabase.isUnreachable(broken)).isTrue();
        assertThat(UnreachableDatabase.isUnreachable(wrong)).isFalse();
    }

    @Test
    void a_rollback_that_finds_no_connection_after_a_commit_means_that_the_connection_broke() {
        assertThat(UnreachableDatabase.isUnreachable(failedRollback())).isTrue();
        assertThat(UnreachableDatabase.isUnreachable(wrapped(new SQLException("Of whatever"))))
                .isFalse();
    }
}
