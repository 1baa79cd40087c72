package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as somebody starts it for the first time: in a process of its own, with an empty folder and no settings but the port. */
@Tag("service")
class FirstStartTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ADDRESS = Pattern.compile("Open (http://127\\.0\\.0\\.1:(\\d+))/ and log in");

    @Test
    void the_first_start_prints_address_and_accounts_and_the_next_one_no_password(@TempDir Path folder)
            throws Exception {
        Path log = folder.resolve("first.txt");
        Process service = start(folder, log);
        try {
            Matcher address = address(service, log);
            for (String role : new String[] {"applicant", "officer", "designer"}) {
                Matcher password =
                        Pattern.compile("    " + role + " +(\\S{16})").matcher(Files.readString(log));
                assertThat(password.find()).as(role).isTrue();
                new Visitor(address.group(1)).logIn(role, password.group(1));
            }
            // Another address of this machine is not listened on, let alone those that others see.
            assertThatThrownBy(() -> new Socket("127.0.0.2", Integer.parseInt(address.group(2))).close())
                    .isInstanceOf(ConnectException.class);
        } finally {
            stop(service);
        }

        Path next = folder.resolve("next.txt");
        service = start(folder, next);
        try {
            address(service, next);
            assertThat(Files.readString(next)).doesNotContain("accounts were created");
        } finally {
            stop(service);
        }
    }

    private static Process start(Path folder, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrantServiceApplication.class.getName(),
                        "--server.port=0",
                        "--grant-service.data=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static Matcher address(Process service, Path log) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && service.isAlive()) {
            Matcher address = ADDRESS.matcher(Files.readString(log));
            if (address.find()) {
                return address;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("Not started:\n" + Files.readString(log));
    }

    /** Ends the service with its database, as Ctrl-C does. */
    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
