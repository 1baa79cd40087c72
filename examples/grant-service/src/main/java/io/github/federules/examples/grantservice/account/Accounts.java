package io.github.federules.examples.grantservice.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
public class Accounts {

    // As the table has it. Others are not asked for: no text in PostgreSQL holds a NUL.
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /**
     * Adds an account.
     *
     * @param name the name to log in with: lower-case letters, digits, dots and hyphens
     * @param password the password, of which only a hash is stored
     * @param role what the person may do
     */
    public void add(String name, String password, AccountRole role) {
        jdbc.sql("insert into account (name, password, role) values (?, ?, ?)")
                .params(name, passwords.encode(password), role.name())
                .update();
    }

    /** Keeps a person from logging in, or lets the person log in again. Returns false if there is no such account. */
    boolean lock(String name, boolean isLocked) {
        return jdbc.sql("update account set is_locked = :locked where name = :name")
                        .param("locked", isLocked)
                        .param("name", name)
                        .update()
                == 1;
    }

    boolean areNone() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select id, name, password, role, is_locked from account where name = :name")
                .param("name", name)
                .query((row, number) -> new Account(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("password"),
                        AccountRole.valueOf(row.getString("role")),
                        row.getBoolean("is_locked")))
                .optional();
    }
}
