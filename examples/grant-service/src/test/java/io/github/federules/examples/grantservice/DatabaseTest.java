package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("service")
class DatabaseTest {

    private static final EmbeddedPostgres SERVER = RunningService.service().bean(EmbeddedPostgres.class);
    private static final JdbcClient ADMINISTRATOR = JdbcClient.create(SERVER.getPostgresDatabase());

    private static String database(String name) {
        ADMINISTRATOR.sql("create database " + name).update();
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static ConfigurableApplicationContext start(String url) {
        return SpringApplication.run(
                GrantServiceApplication.class,
                "--server.port=0",
                "--logging.level.root=OFF",
                "--spring.datasource.url=" + url,
                "--spring.datasource.hikari.connection-timeout=1000",
                "--spring.datasource.hikari.initialization-fail-timeout=1");
    }

    private static Visitor visitor(ConfigurableApplicationContext service) {
        return new Visitor("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @Test
    void another_database_is_used_and_kept() {
        String url = database("another");
        try (ConfigurableApplicationContext service = start(url)) {
            assertThat(service.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
            service.getBean(Accounts.class).add("kept", RunningService.PASSWORD, AccountRole.OFFICER);
        }
        try (ConfigurableApplicationContext service = start(url)) {
            Visitor visitor = visitor(service);
            visitor.logIn("kept", RunningService.PASSWORD);
            assertThat(service.getBean(JdbcClient.class)
                            .sql("select count(*) from account")
                            .query(Integer.class)
                            .single())
                    // One of each role at the first start, and "kept".
                    .isEqualTo(4);
        }
    }

    @Test
    void a_database_of_an_earlier_version_is_brought_up_to_date() {
        String url = database("earlier");
        Flyway.configure().dataSource(url, null, null).target("4").load().migrate();
        String application =
                Answers.submitted(RunningService.service().loggedIn(AccountRole.APPLICANT), "Ville de Migrer", "Titre");
        JdbcClient running = RunningService.service().bean(JdbcClient.class);
        String dossier = running.sql("select dossier from application where id = :id::uuid")
                .param("id", application)
                .query(String.class)
                .single();
        JdbcClient old = JdbcClient.create(new DriverManagerDataSource(url));
        old.sql("""
                        with applicant as (insert into account (name, password, role) values ('of-old', '', 'APPLICANT') returning id)
                        insert into application (id, owner, call, dossier, state, created_at, changed_at, submitted_at,
                            applicant, title, verdict, aid_cents)
                        select :id::uuid, id, 'hdf-ai-2025', :dossier, 'SUBMITTED', now(), now(), now(),
                            'Ville de Migrer', 'Titre', 'ELIGIBLE', 4632000
                        from applicant
                        """).param("id", application).param("dossier", dossier).update();
        Visitor saver = RunningService.service().loggedIn(AccountRole.OFFICER);
        String page = "/officer/applications/" + application;
        String record = saver.at(saver.send(page, page + "/records", fields()));
        Map<String, Object> columns = running.sql(
                        "select * from decision_record where '/officer/records/' || id = :record")
                .param("record", record)
                .query()
                .singleRow();
        old.sql("insert into decision_record (id, application, record, sha256, saved_by, saved_at, seal)"
                        + " values (:id, :application, :record, :sha256, :saved_by, :saved_at, :seal)")
                .params(columns)
                .update();
        old.sql("insert into decision_record (id, application, record, sha256, saved_by, saved_at, seal)"
                        + " select gen_random_uuid(), application, record, sha256, saved_by, saved_at, seal"
                        + " from decision_record")
                .update();

        try (ConfigurableApplicationContext service = start(url)) {
            service.getBean(Accounts.class).add("of-new", RunningService.PASSWORD, AccountRole.OFFICER);
            Visitor officer = visitor(service);
            officer.logIn("of-new", RunningService.PASSWORD);

            assertThat(officer.get("/officer?text=Migrer").body())
                    .contains(application)
                    .doesNotContain("modifiée dans la base");
            // 60 % of 77 200.00 is 46 320.00.
            assertThat(officer.get("/officer/applications/" + application).body())
                    .contains("46\u202f320,00")
                    .doesNotContain("modifiée dans la base");
            assertThat(officer.get(record).body()).contains("est intact").doesNotContain("celui-ci manque");
            assertThat(officer.get("/officer/audit").body())
                    .contains(
                            "2 procès-verbaux", "Il n’en manque aucun", "1 demande a été envoyée. Elle est présente.");
            assertThat(old.sql("select seal_format from application union all select seal_format from decision_record")
                            .query(Integer.class)
                            .list())
                    .containsExactly(1, 1, 1);
        }
    }

    @Test
    void the_service_does_not_start_without_its_database() {
        // Nothing listens on port 1.
        assertThatThrownBy(() -> start("jdbc:postgresql://127.0.0.1:1/nothing").close())
                .hasStackTraceContaining("127.0.0.1:1");
    }
}
