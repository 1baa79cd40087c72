package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.application.SubmissionRegister;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications that were submitted, and are deleted or made drafts again by force. A service of its own: nothing is put back. */
@Tag("service")
class SubmissionRegisterTest {

    private static final String CHANGED = "modifiée dans la base de données";
    private static final int AT_ONCE = 8;

    private static RunningService service;

    private final Visitor applicant = service.loggedIn(AccountRole.APPLICANT);
    private final Visitor officer = service.loggedIn(AccountRole.OFFICER);
    private final Program program = new Program(service);
    private final JdbcClient database = service.bean(JdbcClient.class);

    @BeforeAll
    static void start(@TempDir Path data) {
        service = RunningService.startedIn(data, "--logging.level.root=WARN");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Changes tables as one who may switch off whatever refuses it: triggers and foreign keys. */
    private void byForce(String change, String application) {
        service.bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(change).param("id", application).update();
        });
    }

    private String reference(String application) {
        return "A-%06d".formatted(position("number", application));
    }

    private long position(String column, String application) {
        return database.sql("select " + column + " from submission_register where application = :id::uuid")
                .param("id", application)
                .query(Long.class)
                .single();
    }

    private String audit() {
        return officer.get("/officer/audit?check=true").body();
    }

    /** Returns what the page of the audit log states of applications that are missing. */
    private String missing() {
        Matcher stated = Pattern.compile("Envoyées? selon le registre[^<]*").matcher(audit());
        return stated.find() ? stated.group() : "";
    }

    @Test
    void a_draft_that_was_submitted_is_no_draft() {
        String application = Answers.submitted(applicant, "Ville de Rouvrir", "Titre");
        assertThat(missing()).doesNotContain(reference(application));

        byForce(
                "update application set state = 'DRAFT', submitted_at = null, dossier_sha256 = null, seal = null,"
                        + " seal_format = null where id = :id::uuid",
                application);

        String own = "/applications/" + application;
        assertThat(applicant.get(own).body())
                .contains(CHANGED)
                .doesNotContain("320,00", "<form method=\"post\" action=\"" + own);
        assertThat(applicant.get("/applications").body()).contains(">" + CHANGED);
        assertThat(officer.get("/officer/applications/" + application).body())
                .contains(CHANGED)
                .doesNotContain("320,00");
        assertThat(program.get("/api/applications/" + application + "/decision").statusCode())
                .isEqualTo(409);
        assertThat(missing()).contains(reference(application));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/delete", "/preview"})
    void a_draft_that_was_submitted_is_neither_saved_nor_submitted_nor_deleted(String change) {
        String application = Answers.submitted(applicant, "Ville de Resservir", "Titre");
        byForce(
                "update application set state = 'DRAFT', submitted_at = null, dossier_sha256 = null, seal = null,"
                        + " seal_format = null, version = 0 where id = :id::uuid",
                application);
        String own = "/applications/" + application;
        String token = applicant.token("/applications");

        assertThat(applicant
                        .post(own + change, fields("_csrf", token, "version", "0", "action", "review"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(applicant.get(own).body()).contains(CHANGED);
    }

    @Test
    void an_application_that_is_deleted_by_force_is_missed() {
        String application = Answers.submitted(applicant, "Ville de Disparaître", "Titre");

        byForce("delete from application where id = :id::uuid", application);

        assertThat(missing()).contains(reference(application));
    }

    @ParameterizedTest
    @CsvSource({"fr, 1, Envoyée selon", "fr, 2, Envoyées selon", "en, 1, made a draft", "en, 2, made drafts"})
    void one_that_is_missing_is_not_stated_as_several(Locale language, int missing, String stated) {
        assertThat(service.bean(MessageSource.class)
                        .getMessage("register.missing", new Object[] {"A-000001", missing}, language))
                .contains(stated)
                .endsWith("A-000001");
    }

    @Test
    void an_entry_that_is_deleted_by_force_too_breaks_the_register() {
        String application = Answers.submitted(applicant, "Ville d'Effacer", "Titre");
        // That of the next one, or of the end.
        long next = position("position", application) + 1;
        assertThat(audit()).doesNotContainPattern("rompu au[^:]*\\b" + next + "\\b");

        byForce("delete from submission_register where application = :id::uuid", application);

        assertThat(audit()).containsPattern("rompu au[^:]*\\b" + next + "\\b");
        assertThat(applicant.get("/applications/" + application).body()).contains(CHANGED);
    }

    @Test
    void an_entry_whose_format_is_changed_by_force_breaks_the_register() {
        // Before it there is an entry, whatever other tests delete.
        Answers.submitted(applicant, "Ville d'Avant", "Titre");
        String application = Answers.submitted(applicant, "Ville de Renuméroter", "Titre");
        SubmissionRegister register = service.bean(SubmissionRegister.class);
        assertThat(register.chain().breaks()).doesNotContain(position("position", application));

        byForce("update submission_register set seal_format = 2 where application = :id::uuid", application);

        assertThat(register.chain().breaks()).contains(position("position", application));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission_register set seal = ''",
                "delete from submission_register",
                "truncate submission_register",
                "update submission_chain set length = length - 1",
                "delete from submission_chain"
            })
    void the_database_refuses_to_change_the_register(String change) {
        assertThatThrownBy(() -> database.sql(change).update())
                .hasMessageMatching("(?s).*(never changed or deleted|submission_chain only gets longer).*");
    }

    @Test
    void applications_that_are_submitted_at_once_are_all_in_the_register() throws Exception {
        SubmissionRegister register = service.bean(SubmissionRegister.class);
        // Those that other tests left.
        List<Long> breaks = register.chain().breaks();
        long length = register.chain().end().length();
        ExecutorService applicants = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> submitted = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Visitor each = service.loggedIn(AccountRole.APPLICANT);
                submitted.add(applicants.submit(() -> Answers.submitted(each, "Ville d'Ensemble", "Titre")));
            }
            for (Future<String> each : submitted) {
                assertThat(position("position", each.get())).isBetween(length + 1, length + AT_ONCE);
            }
        } finally {
            applicants.shutdownNow();
        }

        assertThat(register.chain().end().length()).isEqualTo(length + AT_ONCE);
        assertThat(register.chain().breaks()).isEqualTo(breaks);
    }
}
