package io.github.federules.examples.grantservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The grant service. */
@SpringBootApplication(proxyBeanMethods = false)
public class GrantServiceApplication {

    GrantServiceApplication() {}

    /**
     * Starts the service.
     *
     * @param arguments properties of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(GrantServiceApplication.class, arguments);
    }
}
