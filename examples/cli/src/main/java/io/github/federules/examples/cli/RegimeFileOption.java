package io.github.federules.examples.cli;

import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Regime;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.RefusedRegime;
import io.github.federules.jackson.call.RegimeReader;
import io.github.federules.jackson.call.RegimeResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --regime-file} of several commands, with the regimes that calls may then come under. */
final class RegimeFileOption {

    @Option(names = "--regime-file", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final RegimeReader reader = RegimeReader.knowing(SharedCriteria.all());
    private final Messages messages;

    RegimeFileOption(Messages messages) {
        this.messages = messages;
    }

    /** Returns the regimes of a run, or empty once every error of the files is reported. */
    Optional<List<Regime>> find() {
        List<Regime> regimes = new ArrayList<>();
        for (String file : files) {
            find(file).filter(regime -> isNew(regime, file, regimes)).ifPresent(regimes::add);
        }
        return regimes.size() == files.size() ? Optional.of(regimes) : Optional.empty();
    }

    private boolean isNew(Regime regime, String file, List<Regime> regimes) {
        Edition edition = regime.edition();
        boolean isKnown = regimes.stream()
                .filter(each -> each.id().equals(regime.id()))
                .map(Regime::edition)
                .anyMatch(each ->
                        each.version().equals(edition.version()) || each.from().equals(edition.from()));
        if (isKnown) {
            messages.show("regime.twice", Map.of("file", file, "id", regime.id()));
        }
        return !isKnown;
    }

    private Optional<Regime> find(String file) {
        try {
            JsonFile json = JsonFile.read(file);
            RegimeResult result = reader.read(json.bytes(), json.start(), json.length());
            if (result instanceof AcceptedRegime accepted) {
                return Optional.of(accepted.regime());
            }
            messages.show("regime.invalid", Map.of("file", file));
            ((RefusedRegime) result)
                    .faults().stream()
                            .flatMap(fault ->
                                    FaultLines.of(fault, messages.texts()).lines())
                            .forEach(messages::showLine);
        } catch (IOException e) {
            messages.showLine(NamedFile.unreadable(file, e, messages.texts()));
        }
        return Optional.empty();
    }
}
