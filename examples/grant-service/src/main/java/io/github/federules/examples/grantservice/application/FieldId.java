package io.github.federules.examples.grantservice.application;

import org.springframework.stereotype.Component;

/** The ids of fields in pages. */
@Component
public class FieldId {

    /**
     * Returns the id of the field of a fact.
     *
     * @param path the path of the fact in the dossier format, not null
     * @return the id, never null
     */
    public static String of(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
