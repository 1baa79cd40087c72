package io.github.federules.examples.grantservice.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the operator asks at the start: {@code --add-account=maria:OFFICER} adds an account and prints its password once,
 * {@code --lock-account=maria} keeps a person from logging in, {@code --unlock-account=maria} lets the person log in again. At the
 * first start, one account of each role is added.
 */
@Component
class AccountCommands implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AccountCommands.class);
    private static final int BYTES = 12;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    AccountCommands(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        given(arguments, "add-account").forEach(this::add);
        given(arguments, "lock-account").forEach(name -> lock(name, true));
        given(arguments, "unlock-account").forEach(name -> lock(name, false));
        if (!accounts.areNone()) {
            return;
        }
        StringBuilder printed = new StringBuilder("These accounts were created. Their passwords are not shown again:");
        for (AccountRole role : List.of(AccountRole.values())) {
            String name = role.name().toLowerCase(Locale.ROOT);
            String password = password();
            accounts.add(name, password, role);
            printed.append(String.format(Locale.ROOT, "%n    %-10s %s", name, password));
        }
        LOG.info("{}", printed);
    }

    private static List<String> given(ApplicationArguments arguments, String command) {
        List<String> values = arguments.getOptionValues(command);
        return values == null ? List.of() : values;
    }

    private void add(String account) {
        String[] parts = account.split(":", 2);
        if (parts.length < 2
                || List.of(AccountRole.values()).stream()
                        .noneMatch(role -> role.name().equals(parts[1]))) {
            throw new IllegalArgumentException("The account is " + account + ", but must be a name, a colon and one of "
                    + List.of(AccountRole.values()) + ". Write --add-account=maria:OFFICER.");
        }
        String password = password();
        accounts.add(parts[0], password, AccountRole.valueOf(parts[1]));
        LOG.info("The account {} was added. Its password is not shown again: {}", parts[0], password);
    }

    private void lock(String name, boolean isLocked) {
        if (!accounts.lock(name, isLocked)) {
            throw new IllegalArgumentException("There is no account " + name + ". Check the name.");
        }
        LOG.info("The account {} is {}.", name, isLocked ? "locked" : "not locked");
    }

    private String password() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
