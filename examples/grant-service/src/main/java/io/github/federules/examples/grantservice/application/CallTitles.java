package io.github.federules.examples.grantservice.application;

import io.github.federules.spring.CallEligibility;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The titles of calls, which pages show instead of their ids. Templates know it as {@code callTitles}. */
@Component
public class CallTitles {

    private final CallEligibility eligibility;

    CallTitles(CallEligibility eligibility) {
        this.eligibility = eligibility;
    }

    /**
     * Returns the title of a call.
     *
     * @param id the id of the call
     * @param locale the language
     * @return the title, or the id of a call that is not known any more
     */
    public String of(String id, Locale locale) {
        return eligibility
                .catalogue()
                .find(id)
                .map(call -> call.title().in(locale))
                .orElse(id);
    }
}
