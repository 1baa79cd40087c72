package io.github.federules.examples.grantservice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * The public body whose service this is, as the frame of every page shows it.
 *
 * @param name its name
 * @param logo its logo, such as {@code file:logo.svg}, or null for none
 * @param contact where people ask for help, such as an address of electronic mail
 */
@ConfigurationProperties("grant-service.body")
public record ServiceBody(
        @DefaultValue("") String name,
        @Nullable Resource logo,
        @DefaultValue("") String contact) {

    void write(HttpServletResponse response) throws IOException {
        if (logo == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(MediaTypeFactory.getMediaType(logo)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString());
        try (InputStream image = logo.getInputStream()) {
            image.transferTo(response.getOutputStream());
        }
    }
}
