package io.github.federules.examples.grantservice.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of this program's own, where {@code spring.datasource.url} names no other. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoNamedDatabase.class)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${grant-service.data}") Path data) throws IOException {
        Path cluster = Files.createDirectories(data.toAbsolutePath()).resolve("postgresql");
        LOG.info("The database is in {}.", cluster);
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The library is made for tests, and turns off what keeps an answered save when the machine fails.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    // Not a data source: Spring Boot makes one with a pool of connections, as for any other database.
    @Bean
    JdbcConnectionDetails embeddedPostgresDetails(EmbeddedPostgres postgres) {
        return new EmbeddedPostgresDetails(postgres);
    }
}
