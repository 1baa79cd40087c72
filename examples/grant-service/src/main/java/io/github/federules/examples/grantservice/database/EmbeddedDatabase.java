package io.github.federules.examples.grantservice.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A PostgreSQL of this program's own, where {@code spring.datasource.url} names no other. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoNamedDatabase.class)
@EnableScheduling
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Path cluster;
    private volatile EmbeddedPostgres running;

    EmbeddedDatabase(@Value("${grant-service.data}") Path data) throws IOException {
        cluster = Files.createDirectories(data.toAbsolutePath()).resolve("postgresql");
        LOG.info("The database is in {}.", cluster);
        running = server().start();
    }

    private EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The library is made for tests, and turns off what keeps an answered save when the machine fails.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    @Bean(destroyMethod = "")
    EmbeddedPostgres embeddedPostgres() {
        return running;
    }

    @PreDestroy
    void stop() throws IOException {
        running.close();
    }

    /** Starts the database again where it ended, at the same address, so that the pool of connections finds it. */
    @Scheduled(
            initialDelayString = "${grant-service.database-check}",
            fixedDelayString = "${grant-service.database-check}")
    void startAgain() {
        int port = running.getPort();
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
        } catch (IOException ended) {
            LOG.error("The database has ended ({}). It is started again.", ended.getMessage());
            try {
                running.close();
                running = server().setPort(port).start();
            } catch (IOException | RuntimeException e) {
                LOG.error("The database in {} does not start: {}. The next try follows.", cluster, e.getMessage());
            }
        }
    }

    // Not a data source: Spring Boot makes one with a pool of connections, as for any other database.
    @Bean
    JdbcConnectionDetails embeddedPostgresDetails(EmbeddedPostgres postgres) {
        return new EmbeddedPostgresDetails(postgres);
    }
}
