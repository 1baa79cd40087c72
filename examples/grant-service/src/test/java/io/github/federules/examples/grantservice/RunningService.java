package io.github.federules.examples.grantservice;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service with a database of its own. Most tests share one. */
final class RunningService implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    static final String TODAY = "2025-02-20";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.now();
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
            RunningService service = startedIn(data, "--logging.level.root=WARN");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                service.close();
                delete(data);
            }));
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a service with a database in a folder. */
    static RunningService startedIn(Path data, String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--grant-service.data=" + data,
                "--grant-service.demarche.mapping=classpath:demarche/mapping.json",
                // It greets every browser that is newer than itself.
                "--logging.level.org.openqa.selenium=ERROR",
                // Tests take the database away.
                "--logging.level.io.github.federules.examples.grantservice.web.UnreachableDatabase=OFF"));
        all.addAll(List.of(properties));
        if (all.stream().noneMatch(each -> each.startsWith("--grant-service.today="))) {
            // A week before the deadline of the call that most tests apply under.
            all.add("--grant-service.today=" + TODAY);
        }
        SpringApplication application = new SpringApplication(GrantServiceApplication.class);
        application.addInitializers(TestAddresses::add, RunningService::startAtNoon);
        return new RunningService(application.run(all.toArray(String[]::new)));
    }

    // Whatever the hour of the machine is, no test begins on one day and ends on the next.
    private static void startAtNoon(ConfigurableApplicationContext context) {
        LocalDate today = LocalDate.parse(context.getEnvironment().getRequiredProperty("grant-service.today"));
        Instant noon = today.atTime(LocalTime.NOON).atZone(PARIS).toInstant();
        Clock clock = Clock.offset(Clock.system(PARIS), Duration.between(START, noon));
        ((GenericApplicationContext) context)
                .registerBean("noon", Clock.class, () -> clock, definition -> definition.setPrimary(true));
    }

    @Override
    public void close() {
        context.close();
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
