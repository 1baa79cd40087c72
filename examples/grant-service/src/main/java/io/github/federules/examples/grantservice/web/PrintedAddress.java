package io.github.federules.examples.grantservice.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the service is, once it answers. */
@Component
record PrintedAddress(Environment environment) {

    private static final Logger LOG = LoggerFactory.getLogger(PrintedAddress.class);

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String host = environment.getProperty("server.address", "127.0.0.1");
        LOG.info(
                "Open http://{}:{}/ and log in with an account that was printed at the first start.",
                host,
                environment.getProperty("local.server.port"));
    }
}
