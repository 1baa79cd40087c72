package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    void the_service_does_not_start_without_its_database() {
        // Nothing listens on port 1.
        assertThatThrownBy(() -> start("jdbc:postgresql://127.0.0.1:1/nothing").close())
                .hasStackTraceContaining("127.0.0.1:1");
    }
}
