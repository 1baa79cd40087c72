package io.github.federules.examples.cli;

import io.github.federules.core.call.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options {@code --call-file} and {@code --regime-file} of several commands, with the calls that they then know. */
final class CallFileOption {

    @Option(names = "--call-file", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final RegimeFileOption regimes;

    private final Messages messages;

    CallFileOption(Messages messages) {
        this.regimes = new RegimeFileOption(messages);
        this.messages = messages;
    }

    /** Returns the calls of a run, or empty once every error of the files is reported. */
    Optional<Catalogue> find() {
        return reader().flatMap(this::find);
    }

    /** Returns what reads files of calls under the regimes of a run, or empty once every error of the regimes is reported. */
    Optional<CallFiles> reader() {
        return regimes.find().map(known -> new CallFiles(known, messages));
    }

    Optional<Catalogue> find(CallFiles reader) {
        return reader.find(files);
    }
}
