package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backup that the README describes. */
@Tag("service")
class BackupTest {

    @Test
    void a_copy_of_the_folder_of_a_stopped_service_has_applications_decisions_and_whole_chains(@TempDir Path folder)
            throws IOException {
        Path data = folder.resolve("data");
        String page;
        try (RunningService service = RunningService.startedIn(data, "--logging.level.root=WARN")) {
            Visitor officer = service.loggedIn(AccountRole.OFFICER);
            page = "/officer/applications/"
                    + Answers.submitted(service.loggedIn(AccountRole.APPLICANT), "Ville de Sauver", "Titre");
            officer.send(
                    page,
                    page + "/decision",
                    fields("decision", "APPROVED", "granted", "46320", "reasons", "Motif sauvé."));
        }
        Path restored = folder.resolve("restored");
        copy(data, restored);
        try (RunningService service = RunningService.startedIn(restored, "--logging.level.root=WARN")) {
            Visitor officer = service.loggedIn(AccountRole.OFFICER);

            assertThat(officer.get(page).body()).contains("Ville de Sauver", "Motif sauvé.");
            assertThat(officer.get("/officer/audit?check=true").body())
                    .contains("1 demande a été envoyée. Elle est présente.")
                    .doesNotContain("rompue");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
