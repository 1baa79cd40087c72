package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A save and its entry in the audit log, with a fault between the two, or after both and before they are kept. */
@Tag("service")
class OneTransactionTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final JdbcClient DATABASE = SERVICE.bean(JdbcClient.class);
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    private static final String SERVLET =
            "org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/].[dispatcherServlet]";

    /** When the fault happens. */
    enum Moment {
        BEFORE_THE_ENTRY("trigger fault before insert on audit_entry for each row"),
        AFTER_BOTH("constraint trigger fault after insert on audit_entry deferrable initially deferred for each row");

        private final String trigger;

        Moment(String trigger) {
            this.trigger = trigger;
        }
    }

    private final String name = "faulty" + ACCOUNTS.incrementAndGet();

    private Visitor loggedIn(AccountRole role) {
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, role);
        Visitor visitor = SERVICE.visitor();
        visitor.logIn(name, RunningService.PASSWORD);
        return visitor;
    }

    private <T> T withFault(Moment moment, String action, Supplier<T> request) {
        DATABASE.sql("create or replace function fault() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'A fault of this test.'; end $$")
                .update();
        DATABASE.sql("create " + moment.trigger + " when (new.actor = '" + name + "' and new.action = '" + action
                        + "') execute function fault()")
                .update();
        // What the server says of the fault is expected.
        LoggingSystem logs = LoggingSystem.get(getClass().getClassLoader());
        logs.setLogLevel(SERVLET, LogLevel.OFF);
        try {
            return request.get();
        } finally {
            logs.setLogLevel(SERVLET, null);
            DATABASE.sql("drop trigger fault on audit_entry").update();
        }
    }

    private int entries(String action) {
        return DATABASE.sql("select count(*) from audit_entry where actor = :name and action = :action")
                .param("name", name)
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_submitted_without_its_entry_and_the_other_way_round(Moment moment) {
        Visitor applicant = loggedIn(AccountRole.APPLICANT);
        String application =
                applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
        applicant.send(application, application, Answers.ELIGIBLE);
        Supplier<HttpResponse<String>> sending =
                () -> applicant.send(application + "/summary", application + "/send", fields("confirmed", "true"));

        HttpResponse<String> failed = withFault(moment, "APPLICATION_SUBMITTED", sending);

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("fault");
        assertThat(entries("APPLICATION_SUBMITTED")).isZero();
        // Still the draft that was saved before.
        assertThat(applicant.get(application).body()).contains("name=\"version\" value=\"1\"");

        assertThat(applicant.at(sending.get())).isEqualTo(application);
        assertThat(entries("APPLICATION_SUBMITTED")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void no_record_is_saved_without_its_entry_and_the_other_way_round(Moment moment) {
        String application = Answers.submitted(SERVICE.loggedIn(AccountRole.APPLICANT), "Ville de Faute", "Titre");
        String page = "/officer/applications/" + application;
        Visitor officer = loggedIn(AccountRole.OFFICER);

        HttpResponse<String> failed =
                withFault(moment, "RECORD_SAVED", () -> officer.send(page, page + "/records", fields()));

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(entries("RECORD_SAVED")).isZero();
        assertThat(officer.get(page).body()).doesNotContain("/officer/records/");

        String record = officer.at(officer.send(page, page + "/records", fields()));
        assertThat(officer.get(record).body()).contains("est intact");
        assertThat(entries("RECORD_SAVED")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_imported_without_its_entry_and_the_other_way_round(Moment moment) {
        Visitor officer = loggedIn(AccountRole.OFFICER);
        byte[] file = FiledElsewhere.withNewNumber();

        HttpResponse<String> failed =
                withFault(moment, "APPLICATION_IMPORTED", () -> FiledElsewhere.imported(officer, file));

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(entries("APPLICATION_IMPORTED")).isZero();

        // Had it been kept, it would now be refused as known.
        assertThat(officer.at(FiledElsewhere.imported(officer, file))).startsWith("/officer/applications/");
        assertThat(entries("APPLICATION_IMPORTED")).isOne();
    }
}
