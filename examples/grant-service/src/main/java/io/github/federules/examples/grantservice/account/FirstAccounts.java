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

/** One account of each role at the first start, with generated passwords that are printed once. */
@Component
class FirstAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final int BYTES = 12;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    FirstAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
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

    private String password() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
