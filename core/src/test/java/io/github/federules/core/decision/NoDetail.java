package io.github.federules.core.decision;

import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import java.util.List;
import java.util.Locale;

/** The parts of a finding that compares nothing. */
record NoDetail() implements Finding.Detail {

    @Override
    public Figures figures() {
        return Figures.NONE;
    }

    @Override
    public List<String> places() {
        return List.of();
    }

    @Override
    public String message(Locale locale) {
        return "looked at";
    }
}
