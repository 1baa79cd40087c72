package io.github.federules.examples.grantservice.account;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** The account of a person who is logged in. */
public final class Account extends User {

    private static final long serialVersionUID = 1;

    private final long id;
    private final AccountRole role;

    Account(long id, String name, String password, AccountRole role, boolean isLocked) {
        super(name, password, true, true, true, !isLocked, AuthorityUtils.createAuthorityList("ROLE_" + role));
        this.id = id;
        this.role = role;
    }

    /**
     * Returns the key of the account.
     *
     * @return the key
     */
    public long id() {
        return id;
    }

    /**
     * Returns what the person may do.
     *
     * @return the role
     */
    public AccountRole role() {
        return role;
    }
}
