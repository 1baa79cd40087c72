package io.github.federules.examples.grantservice;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service with a database of its own, started once for all tests. */
final class RunningService {

    static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();
    private static final RunningService ONE = start();

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningService service() {
        return ONE;
    }

    private static RunningService start() {
        try {
            Path data = Files.createTempDirectory("grant-service");
            ConfigurableApplicationContext context = SpringApplication.run(
                    GrantServiceApplication.class,
                    "--server.port=0",
                    "--grant-service.data=" + data,
                    "--grant-service.demarche.mapping=classpath:demarche/mapping.json",
                    "--logging.level.root=WARN",
                    // It greets every browser that is newer than itself.
                    "--logging.level.org.openqa.selenium=ERROR");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                context.close();
                delete(data);
            }));
            return new RunningService(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // The next test has a folder of its own.
        }
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    /** Returns a visitor who is logged in with a new account. */
    Visitor loggedIn(AccountRole role) {
        String name = "person" + ACCOUNTS.incrementAndGet();
        bean(Accounts.class).add(name, PASSWORD, role);
        Visitor visitor = visitor();
        visitor.logIn(name, PASSWORD);
        return visitor;
    }
}
